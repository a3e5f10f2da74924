import { ActionIcon, Group, Table, Text, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import cards from '../../../ui/table/cards.module.css';
import type { CampaignRecord } from '../campaign-record.ts';
import { RecordCampaignMeasurementDocument, RemoveCampaignMeasurementDocument } from '../parts/part.operation.ts';
import { RemovePart } from '../parts/remove-part.tsx';
import { usePartRemoval } from '../parts/use-part-removal.ts';
import { EditMeasurementDialog } from './edit-measurement-dialog.tsx';
import { figureOf, formOfMeasurement, type MeasurementRecord } from './measurement-form.ts';

interface MeasurementActsProps {
  readonly campaignId: string;
  readonly measurement: MeasurementRecord;
  readonly onCorrect: () => void;
}

function MeasurementActs({ campaignId, measurement, onCorrect }: MeasurementActsProps) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const remove = usePartRemoval(RemoveCampaignMeasurementDocument, RecordCampaignMeasurementDocument);
  const { metric, window } = measurement;
  const name = label('campaignMetric', metric);
  const again = { campaignId, metric, window, ...figureOf(formOfMeasurement(measurement)) };
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label={t('correctPart', { name })}>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('correctPart', { name })} onClick={onCorrect}>
          <IconPencil size="var(--al-icon-small)" aria-hidden />
        </ActionIcon>
      </Tooltip>
      <RemovePart name={name} onRemove={() => remove(measurement.id, name, again)} />
    </Group>
  );
}

/** Every figure with its window, whose it is and where it comes from. */
export function Measurements({ campaign }: { readonly campaign: CampaignRecord }) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const format = useFormat();
  const [corrected, setCorrected] = useState<MeasurementRecord | undefined>();
  const { measurements } = campaign;
  const figure = ({ numerator, denominator }: Pick<MeasurementRecord, 'numerator' | 'denominator'>) =>
    denominator
      ? t('part', { numerator: format.number(numerator), denominator: format.number(denominator) })
      : format.number(numerator);
  return (
    <>
      <Table className={`tabular ${cards.cards}`} aria-label={t('figures')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('metric')}</Table.Th>
            <Table.Th>{t('window')}</Table.Th>
            <Table.Th data-numeric>{t('figure')}</Table.Th>
            <Table.Th>{t('reporter')}</Table.Th>
            <Table.Th>{t('source')}</Table.Th>
            <Table.Th aria-label={t('acts')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {measurements.map((one) => {
            const { reporter } = one;
            const same = measurements.find(({ id }) => id === one.sameAudienceAs);
            return (
              <Table.Tr key={one.id}>
                <Table.Th scope="row" fw={400}>
                  {label('campaignMetric', one.metric)}
                  {one.channel && (
                    <Text size="xs" c="dimmed">
                      {label('campaignChannel', one.channel)}
                    </Text>
                  )}
                </Table.Th>
                <Table.Td data-label={t('window')}>
                  {label('measurementWindow', one.window)}
                  <Text size="xs" c="dimmed">
                    {format.date(one.from)} – {format.date(one.until)}
                  </Text>
                </Table.Td>
                <Table.Td data-numeric data-label={t('figure')}>
                  {figure(one)}
                  {one.corrections.map(({ id, by, correctedAt, ...before }) => (
                    <Text key={id} size="xs" c="dimmed">
                      {t('figureWas', {
                        figure: figure(before),
                        date: format.date(correctedAt),
                        by: by?.name ?? t('lead.secretariat'),
                      })}
                    </Text>
                  ))}
                </Table.Td>
                <Table.Td data-label={t('reporter')}>
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
                <Table.Td data-label={t('source')}>{one.source}</Table.Td>
                <Table.Td>
                  {one.viewerCanChange && (
                    <MeasurementActs campaignId={campaign.id} measurement={one} onCorrect={() => setCorrected(one)} />
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {corrected && (
        <EditMeasurementDialog campaign={campaign} measurement={corrected} onClose={() => setCorrected(undefined)} />
      )}
    </>
  );
}
