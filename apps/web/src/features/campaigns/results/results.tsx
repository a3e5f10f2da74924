import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { makeFile } from '../../../ui/file-toast.tsx';
import { Section } from '../../../ui/section.tsx';
import type { CampaignRecord } from '../campaign-record.ts';
import { Comparisons } from './comparisons.tsx';
import { Funnel } from './funnel.tsx';
import { Measurements } from './measurements.tsx';
import { RecordMeasurementDialog } from './record-measurement-dialog.tsx';

/** What came of the campaign: the funnel, before and after, and every figure behind them. */
export function CampaignResults({ campaign }: { readonly campaign: CampaignRecord }) {
  const { t, i18n } = useTranslation('campaigns');
  const { label } = useLabel();
  const [adding, setAdding] = useState(false);
  const { measurements, viewerCan } = campaign;
  const record = viewerCan.contribute && <Button onClick={() => setAdding(true)}>{t('recordMeasurement')}</Button>;
  const paper = () =>
    makeFile({
      title: t('paper'),
      request: { path: '/export/campaign-page', body: { campaignId: campaign.id, language: i18n.language } },
      describe: ({ sharing }) => t('paperMade', { label: label('sharing', sharing) }),
    });
  return (
    <>
      <Group justify="space-between" mb="lg">
        <Text size="sm" c="dimmed">
          {t('resultsHint')}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={paper}>
            {t('paper')}
          </Button>
          {measurements.length > 0 && record}
        </Group>
      </Group>
      {measurements.length === 0 ? (
        <EmptyState title={t('noFigures')} text={t('noFiguresText')} acts={record} />
      ) : (
        <>
          <Section title={t('funnel')} hint={t('funnelHint')}>
            <Funnel steps={campaign.funnel} />
          </Section>
          <Section title={t('comparison')} hint={t('comparisonHint')}>
            <Comparisons comparisons={campaign.comparisons} />
          </Section>
          <Section title={t('figures')}>
            <Measurements campaign={campaign} />
          </Section>
        </>
      )}
      {adding && <RecordMeasurementDialog campaign={campaign} onClose={() => setAdding(false)} />}
    </>
  );
}
