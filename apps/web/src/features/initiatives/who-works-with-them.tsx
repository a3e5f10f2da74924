import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import type { InitiativeRecord } from './fact-group.tsx';
import styles from './who-works-with-them.module.css';

/** Hotlines that work with the initiative, and campaigns in which it takes part, as far as the whole network may know. */
export function WhoWorksWithThem({ initiative }: { readonly initiative: InitiativeRecord }) {
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  const format = useFormat();
  return (
    <Section
      title={t('whoWorks')}
      hint={t('whoWorksHint')}
      act={
        <RouterAnchor to="/directory" size="sm">
          {t('toDirectory')}
        </RouterAnchor>
      }
    >
      {initiative.directory.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('nobodyShares')}
        </Text>
      ) : (
        <ul className={styles.list}>
          {initiative.directory.map(({ hotline, stage, since, intensity, kinds }) => (
            <li key={hotline.id}>
              <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: hotline.id }} size="sm">
                {hotline.name}
              </RouterAnchor>
              <Text size="xs" c="dimmed">
                {[
                  label('stage', stage),
                  since && t('since', { date: format.date(since) }),
                  intensity && label('intensity', intensity),
                  ...kinds.map((kind) => label('engagementKind', kind)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {initiative.directoryCampaigns.length > 0 && (
        <>
          <Text size="xs" fw={500} c="dimmed" mt="md" mb="xs">
            {t('campaignsWithThem')}
          </Text>
          <ul className={styles.list}>
            {initiative.directoryCampaigns.map(({ id, title, phase, lead }) => (
              <li key={id}>
                <RouterAnchor to="/campaigns/$campaignId" params={{ campaignId: id }} size="sm">
                  {title}
                </RouterAnchor>
                <Text size="xs" c="dimmed">
                  {label('campaignPhase', phase)} · {lead ? t('ledBy', { name: lead.name }) : t('ledBySecretariat')}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
