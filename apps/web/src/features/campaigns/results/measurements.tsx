import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import type { CampaignRecord } from '../campaign-record.ts';
import { RecordCampaignMeasurementDocument, RemoveCampaignMeasurementDocument } from '../parts/part.operation.ts';
import { RemovePart } from '../parts/remove-part.tsx';
import { usePartRemoval } from '../parts/use-part-removal.ts';

/** Every figure with its window, whose it is and where it comes from. */
export function Measurements({ campaign }: { readonly campaign: CampaignRecord }) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const format = useFormat();
  const remove = usePartRemoval(RemoveCampaignMeasurementDocument, RecordCampaignMeasurementDocument);
  const { measurements } = campaign;
  return (
    <Table.ScrollContainer minWidth="var(--al-reading-width)">
      <Table className="tabular">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('metric')}</Table.Th>
            <Table.Th>{t('window')}</Table.Th>
            <Table.Th ta="right">{t('figure')}</Table.Th>
            <Table.Th>{t('reporter')}</Table.Th>
            <Table.Th>{t('source')}</Table.Th>
            <Table.Th aria-label={t('acts')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {measurements.map(({ viewerCanChange, reporter, ...one }) => {
            const same = measurements.find(({ id }) => id === one.sameAudienceAs);
            return (
              <Table.Tr key={one.id}>
                <Table.Td>
                  {label('campaignMetric', one.metric)}
                  {one.channel && (
                    <Text size="xs" c="dimmed">
                      {label('campaignChannel', one.channel)}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  {label('measurementWindow', one.window)}
                  <Text size="xs" c="dimmed">
                    {format.date(one.from)} – {format.date(one.until)}
                  </Text>
                </Table.Td>
                <Table.Td ta="right">
                  {one.denominator
                    ? t('part', {
                        numerator: format.number(one.numerator),
                        denominator: format.number(one.denominator),
                      })
                    : format.number(one.numerator)}
                </Table.Td>
                <Table.Td>
                  {reporter?.name ?? t('wholeCampaign')}
                  {same && (
                    <Text size="xs" c="dimmed">
                      {t('sameAs', {
                        name: same.reporter?.name ?? t('wholeCampaign'),
                        figure: format.number(same.numerator),
                      })}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>{one.source}</Table.Td>
                <Table.Td>
                  {viewerCanChange && (
                    <RemovePart
                      name={label('campaignMetric', one.metric)}
                      onRemove={() =>
                        remove(one.id, label('campaignMetric', one.metric), {
                          campaignId: campaign.id,
                          metric: one.metric,
                          window: one.window,
                          channel: one.channel,
                          from: one.from,
                          until: one.until,
                          numerator: one.numerator,
                          denominator: one.denominator,
                          source: one.source,
                          reporterId: reporter?.id ?? null,
                          sameAudienceAs: one.sameAudienceAs,
                        })
                      }
                    />
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
