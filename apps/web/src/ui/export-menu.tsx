import type { ListName } from '@alongside/domain';
import { Button, Popover, Skeleton, Stack, Text } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FileRequest, previewFile } from '../lib/files.ts';
import { useFormat } from '../lib/format.ts';
import { useLabel } from '../lib/vocabulary.ts';
import { useRefusalText } from './error-state.tsx';
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
type Format = (typeof formats)[number]['format'];

/** Takes the list away as a file: all rows that match, not only those that have been loaded. */
export function ExportMenu(props: ExportMenuProps) {
  const { t } = useTranslation('files');
  const [opened, setOpened] = useState(false);
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
        <ExportPanel {...props} onChosen={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Says what the file will hold and under which label, and offers its formats. */
function ExportPanel({ list, columns, total, onChosen }: ExportMenuProps & { readonly onChosen: () => void }) {
  const { t, i18n } = useTranslation('files');
  const { label } = useLabel();
  const format = useFormat();
  const { name, search, filter, order } = list;
  const title = label('listName', name);
  const request = (as: Format): FileRequest => ({
    path: `/export/${name.toLowerCase()}`,
    body: {
      format: as,
      language: i18n.language,
      columns,
      ...(search && { search }),
      ...(filter && { filter }),
      ...(order && { order }),
    },
  });
  const inColumns = t('columns', { count: columns.length });
  const start = (as: Format) => {
    onChosen();
    makeFile({
      title,
      request: request(as),
      describe: ({ rows, sharing }) =>
        t('made', {
          title,
          what: `${t('rows', { count: rows, rows: format.number(rows) })}, ${inColumns}`,
          label: label('sharing', sharing),
        }),
    });
  };
  return (
    <Stack gap="sm" maw="19rem">
      <Text size="sm">{t('all', { count: total, rows: format.number(total), columns: inColumns })}</Text>
      {total <= MOST && <ExpectedLabel request={request('CSV')} />}
      <Stack gap="xs">
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
      </Stack>
      <Text size="xs" c="dimmed">
        {total > MOST ? t('tooMany', { most: format.number(MOST) }) : t('noted')}
      </Text>
    </Stack>
  );
}

/** The strictest label of what will be inside, as the server finds it now. */
function ExpectedLabel({ request }: { readonly request: FileRequest }) {
  const { t } = useTranslation('files');
  const { label, define } = useLabel();
  const refusalText = useRefusalText();
  const { data, error } = useQuery({
    queryKey: ['file-preview', request],
    queryFn: ({ signal }) => previewFile(request, signal),
    staleTime: 0,
  });
  if (error) {
    return (
      <Text size="xs" c="dimmed" role="status">
        {refusalText(error)}
      </Text>
    );
  }
  return (
    <Stack gap="0" role="status">
      <Text size="xs" c="dimmed">
        {t('carries')}
      </Text>
      {data ? (
        <>
          <Text size="sm" fw={600}>
            {label('sharing', data.sharing)}
          </Text>
          <Text size="xs">{define('sharing', data.sharing)}</Text>
        </>
      ) : (
        <Skeleton h="2.2rem" mt="xs" />
      )}
    </Stack>
  );
}
