import { type ResultAudience, type SurveyTableKind, surveyTables } from '@alongside/domain';
import { Button, Menu } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { makeFile } from '../../../ui/file-toast.tsx';

const formats = [
  { format: 'XLSX', icon: IconFileSpreadsheet },
  { format: 'CSV', icon: IconFileText },
] as const;
type Format = (typeof formats)[number]['format'];
const raw = (table: SurveyTableKind) => table === 'WIDE' || table === 'LONG';

interface FilesMenuProps {
  readonly roundId: string;
  readonly audience: ResultAudience;
  /** A round of the past belongs to nobody: its answers are for the secretariat. */
  readonly archived: boolean;
}

/** Takes the tables of a round away as files: figures as this page shows them, answers as far as they are the reader's to see. */
export function FilesMenu({ roundId, audience, archived }: FilesMenuProps) {
  const { t, i18n } = useTranslation(['surveyResults', 'files']);
  const { label } = useLabel();
  const format = useFormat();
  const { can } = useViewer();
  const tables = surveyTables.codes.filter((table) => !raw(table) || can.runSurveys || !archived);
  const make = (table: SurveyTableKind, as: Format) => {
    const title = label('surveyTable', table);
    const body = { roundId, table, format: as, language: i18n.language, ...(!raw(table) && { audience }) };
    makeFile({
      title,
      request: { path: '/export/survey', body },
      describe: ({ rows, sharing }) =>
        t('files:made', {
          title,
          what: t('files:rows', { count: rows, rows: format.number(rows) }),
          label: label('sharing', sharing),
        }),
    });
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDownload size="var(--al-icon-small)" aria-hidden />}
        >
          {t('files.act')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {tables.map((table) => (
          <div key={table}>
            <Menu.Label>{label('surveyTable', table)}</Menu.Label>
            {formats.map(({ format: as, icon: Icon }) => (
              <Menu.Item
                key={as}
                leftSection={<Icon size="var(--al-icon-small)" aria-hidden />}
                aria-label={t('files.one', { table: label('surveyTable', table), format: as })}
                onClick={() => make(table, as)}
              >
                {t(`files:${as}`)}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
