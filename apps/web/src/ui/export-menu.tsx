import type { ListName } from '@alongside/domain';
import { Button, Popover, Stack, Text } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import { useLabel } from '../lib/vocabulary.ts';
import { makeFile } from './file-toast.tsx';

/** What the page shows, as the API is asked for it: the same list, search, filter and order. */
export interface ExportedList {
  readonly name: ListName;
  readonly search?: string | null | undefined;
  readonly filter?: object;
  readonly order?: string | null | undefined;
}

interface ExportMenuProps {
  readonly list: ExportedList;
  /** Columns that stand on the page, in their order. */
  readonly columns: readonly string[];
  /** Rows that match. */
  readonly total: number;
}

/** Rows that one file may hold. */
const MOST = 100_000;
const formats = [
  { format: 'XLSX', icon: IconFileSpreadsheet },
  { format: 'CSV', icon: IconFileText },
] as const;

/** Takes the list away as a file: all rows that match, not only those that have been loaded. */
export function ExportMenu({ list, columns, total }: ExportMenuProps) {
  const { t, i18n } = useTranslation('files');
  const { label } = useLabel();
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const { name, search, filter, order } = list;
  const title = label('listName', name);
  const inColumns = t('columns', { count: columns.length });
  const start = (as: (typeof formats)[number]['format']) => {
    setOpened(false);
    makeFile({
      title,
      request: {
        path: `/export/${name.toLowerCase()}`,
        body: {
          format: as,
          language: i18n.language,
          columns,
          ...(search && { search }),
          ...(filter && { filter }),
          ...(order && { order }),
        },
      },
      describe: ({ rows, sharing }) =>
        t('made', {
          title,
          what: `${t('rows', { count: rows, rows: format.number(rows) })}, ${inColumns}`,
          label: label('sharing', sharing),
        }),
    });
  };
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md" withinPortal opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconDownload size="var(--al-icon-small)" aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {t('export')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" maw="18rem">
          <Text size="sm">{t('all', { count: total, rows: format.number(total), columns: inColumns })}</Text>
          {formats.map(({ format: as, icon: Icon }) => (
            <Button
              key={as}
              variant="default"
              justify="flex-start"
              disabled={total > MOST}
              leftSection={<Icon size="var(--al-icon-small)" aria-hidden />}
              onClick={() => start(as)}
            >
              {t(as)}
            </Button>
          ))}
          <Text size="xs" c="dimmed">
            {total > MOST ? t('tooMany', { most: format.number(MOST) }) : t('labelled')}
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
