import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TableFileMenu } from '../../../ui/table-file-menu.tsx';
import type { ReportDraftRecord, ReportEdit } from './use-report-form.ts';

interface DraftAppendixProps {
  readonly draft: ReportDraftRecord;
  readonly edit: ReportEdit;
}

/** The appendix of a report in the making as a table: of its countries, its data date and its knowledge. */
export function DraftAppendix({ draft: { knownAt }, edit: { values } }: DraftAppendixProps) {
  const { t } = useTranslation('prevention');
  const { language, dataDate, countries } = values;
  return (
    <Group justify="space-between" gap="xs">
      <Text size="xs" c="dimmed">
        {t('appendix.draft')}
      </Text>
      <TableFileMenu
        title={t('appendix.title')}
        request={{
          path: '/export/report-appendix',
          body: { language, dataDate, knownAt: new Date(knownAt).toISOString(), ...(countries && { countries }) },
        }}
      />
    </Group>
  );
}
