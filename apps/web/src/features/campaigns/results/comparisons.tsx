import { isComparable, measurementWindows } from '@alongside/domain';
import { Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { StateBadge } from '../../../ui/state-badge.tsx';
import cards from '../../../ui/table/cards.module.css';
import type { CampaignRecord } from '../campaign-record.ts';
import { useRateText } from './rate-text.ts';

type Comparison = CampaignRecord['comparisons'][number];
type Total = Comparison['windows'][number];

function Cell({ total }: { readonly total: Total | undefined }) {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const { rate, figure } = useRateText();
  if (!total)
    return (
      <Text component="span" c="dimmed">
        {t('notMeasured')}
      </Text>
    );
  return (
    <>
      {total.rate ? rate(total.rate) : format.number(total.numerator)}
      {typeof total.perDay === 'number' && (
        <Text component="span" size="xs" c="dimmed">
          {' '}
          {t('perDay', { value: figure(total.perDay) })}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {t('span', { from: format.date(total.from), until: format.date(total.until), count: total.days })}
      </Text>
    </>
  );
}

/** Before, during and after, with the change only where the windows allow it. */
export function Comparisons({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const { t } = useTranslation('campaigns');
  const { label, define } = useLabel();
  const { change } = useRateText();
  const comparable = comparisons.filter(isComparable);
  if (comparable.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noComparison')}
      </Text>
    );
  }
  return (
    <Table className={`tabular ${cards.cards}`} verticalSpacing="sm" aria-label={t('comparison')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('metric')}</Table.Th>
          {measurementWindows.codes.map((window) => (
            <Table.Th key={window}>{label('measurementWindow', window)}</Table.Th>
          ))}
          <Table.Th>{t('change')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {comparable.map(({ metric, windows, toCampaign, toAfter, doubts }) => (
          <Table.Tr key={metric}>
            <Table.Th scope="row">
              {label('campaignMetric', metric)}
              {doubts.length > 0 && (
                <Group gap="xs" mt="xs">
                  {doubts.map((doubt) => (
                    <StateBadge
                      key={doubt}
                      tone="attention"
                      label={label('windowDoubt', doubt)}
                      hint={define('windowDoubt', doubt)}
                    />
                  ))}
                </Group>
              )}
            </Table.Th>
            {measurementWindows.codes.map((window) => (
              <Table.Td key={window} data-label={label('measurementWindow', window)}>
                <Cell total={windows.find((one) => one.window === window)} />
              </Table.Td>
            ))}
            <Table.Td data-label={t('change')}>
              {typeof toCampaign === 'number' && <div>{t('during', { change: change(toCampaign) })}</div>}
              {typeof toAfter === 'number' && <div>{t('after', { change: change(toAfter) })}</div>}
              {typeof toCampaign !== 'number' && typeof toAfter !== 'number' && '–'}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
