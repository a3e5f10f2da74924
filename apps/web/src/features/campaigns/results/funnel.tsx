import { Table, Text } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { StateBadge } from '../../../ui/state-badge.tsx';
import cards from '../../../ui/table/cards.module.css';
import type { CampaignRecord } from '../campaign-record.ts';
import { useRateText } from './rate-text.ts';
import styles from './results.module.css';

type Step = CampaignRecord['funnel'][number];

/**
 * Bars from zero, each beside its figures: the chart and its table are one. A later step is often too small to be seen
 * beside the first; that is what the rates are for.
 */
export function Funnel({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const format = useFormat();
  const { rate } = useRateText();
  const most = Math.max(1, ...steps.map(({ count }) => count ?? 0));
  return (
    <Table className={`tabular ${cards.cards}`} aria-label={t('funnel')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('step')}</Table.Th>
          <Table.Th className={styles.barHead}>{t('fromZero')}</Table.Th>
          <Table.Th data-numeric>{t('count')}</Table.Th>
          <Table.Th>{t('ofDisplays')}</Table.Th>
          <Table.Th>{t('ofBefore')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {steps.map((step) => (
          <Table.Tr key={step.metric}>
            <Table.Th scope="row">
              {label('campaignMetric', step.metric)}
              {step.implausible && <StateBadge tone="attention" label={t('implausible')} hint={t('implausibleHint')} />}
              {step.leftOut > 0 && (
                <Text size="xs" c="dimmed">
                  {t('leftOut', { count: step.leftOut })}
                </Text>
              )}
            </Table.Th>
            <Table.Td>
              <span
                className={styles.bar}
                style={{ '--share': (step.count ?? 0) / most } as CSSProperties}
                data-empty={!step.count}
                aria-hidden
              />
            </Table.Td>
            <Table.Td data-numeric data-label={t('count')}>
              {typeof step.count === 'number' ? format.number(step.count) : t('notMeasured')}
            </Table.Td>
            <Table.Td data-label={t('ofDisplays')}>{step.ofFirst ? rate(step.ofFirst) : '–'}</Table.Td>
            <Table.Td data-label={t('ofBefore')}>
              {step.ofPrevious ? (
                <>
                  {rate(step.ofPrevious)}
                  <Text size="xs" c="dimmed">
                    {t('ofStep', { step: label('campaignMetric', step.ofPrevious.metric) })}
                  </Text>
                </>
              ) : (
                '–'
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
