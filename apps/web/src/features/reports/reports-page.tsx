import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { type Language, languages } from '../../lib/i18n/index.ts';
import { useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { makeFile } from '../../ui/file-toast.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { OpenData } from './open-data.tsx';
import { ReportAppendix } from './report-appendix.tsx';
import { PackSizeDocument } from './reports.operation.ts';
import { usePackChoice } from './use-pack-choice.ts';

/** Partnerships that one pack may hold. */
const MOST = 200;

/** Files for people who do not work here: the status of partnerships for a board. */
export function ReportsPage() {
  const { t } = useTranslation('reports');
  return (
    <Page title={t('title')} lead={t('lead')} width="reading">
      <Section title={t('prevention.title')}>
        <Stack gap="md" align="flex-start">
          <Text size="sm">{t('prevention.what')}</Text>
          <RouterButton to="/reports/prevention" variant="default">
            {t('prevention.open')}
          </RouterButton>
        </Stack>
      </Section>
      <Section title={t('pack.title')}>
        <StatusPack />
      </Section>
      <Section title={t('openData.title')}>
        <OpenData />
      </Section>
      <Section title={t('appendix.title')}>
        <ReportAppendix />
      </Section>
    </Page>
  );
}

function StatusPack() {
  const { t, i18n } = useTranslation('reports');
  const { label } = useLabel();
  const format = useFormat();
  const navigate = useNavigate({ from: '/reports' });
  const [language, setLanguage] = useState(i18n.language as Language);
  const { chosen, value, options, addressOf } = usePackChoice();
  const size = useRead(PackSizeDocument, chosen);
  // The number of the choice before is not the number of this one.
  const count = size.isPlaceholderData ? undefined : size.data?.partnerships.totalCount;
  const title = t('pack.title');
  const make = () =>
    makeFile({
      title,
      request: {
        path: '/export/status-pack',
        body: { language, filter: chosen.filter, ...(chosen.search && { search: chosen.search }) },
      },
      describe: ({ rows, sharing }) =>
        t('pack.made', { count: rows, number: format.number(rows), label: label('sharing', sharing) }),
    });
  return (
    <Stack gap="md" align="flex-start">
      <Text size="sm">{t('pack.what')}</Text>
      <NativeSelect
        label={t('partnerships')}
        value={value}
        data={options}
        onChange={({ currentTarget }) => void navigate({ search: addressOf(currentTarget.value), replace: true })}
      />
      <NativeSelect
        label={t('language')}
        value={language}
        data={Object.entries(languages).map(([code, name]) => ({ value: code, label: name }))}
        onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
      />
      {size.error && <ErrorState error={size.error} onRetry={() => void size.refetch()} />}
      <Text size="sm" c="dimmed" role="status">
        {count === undefined
          ? ' '
          : count > MOST
            ? t('pack.tooMany', { count, number: format.number(count), most: format.number(MOST) })
            : t('pack.size', { count, number: format.number(count) })}
      </Text>
      <Button
        leftSection={<IconFileTypePdf size="var(--al-icon-small)" aria-hidden />}
        disabled={!count || count > MOST}
        onClick={make}
      >
        {t('pack.make')}
      </Button>
      <Text size="xs" c="dimmed">
        {t('pack.labelled')}
      </Text>
    </Stack>
  );
}
