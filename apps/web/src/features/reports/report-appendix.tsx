import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '../../lib/today.ts';
import { TableFileMenu } from '../../ui/table-file-menu.tsx';

/** The appendix of the prevention report, as it would stand today, for spreadsheets. */
export function ReportAppendix() {
  const { t, i18n } = useTranslation('reports');
  return (
    <Stack gap="md" align="flex-start">
      <Text size="sm">{t('appendix.what')}</Text>
      <TableFileMenu
        title={t('appendix.title')}
        request={{ path: '/export/report-appendix', body: { language: i18n.language, dataDate: today() } }}
      />
    </Stack>
  );
}
