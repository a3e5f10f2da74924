import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Section } from '../../ui/section.tsx';
import type { CampaignRecord } from './campaign-record.ts';
import styles from './campaigns.module.css';

/** The steps that the campaign took, latest first. */
export function PhaseHistory({ changes }: { readonly changes: CampaignRecord['phaseChanges'] }) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const format = useFormat();
  return (
    <Section title={t('history')}>
      <ol className={styles.plain}>
        {changes.map(({ id, to, effectiveOn, reason }) => (
          <li key={id}>
            <Text size="sm">
              {label('campaignPhase', to)}{' '}
              <Text component="span" size="sm" c="dimmed">
                {format.date(effectiveOn)}
              </Text>
            </Text>
            {reason && (
              <Text size="sm" c="dimmed">
                {reason}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
