import { Button, Menu } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FileRequest } from '../lib/files.ts';
import { useFormat } from '../lib/format.ts';
import { useLabel } from '../lib/vocabulary.ts';
import { makeFile } from './file-toast.tsx';

const formats = [
  { format: 'XLSX', icon: IconFileSpreadsheet },
  { format: 'CSV', icon: IconFileText },
] as const;

interface TableFileMenuProps {
  readonly title: string;
  /** Where the table is made, and of what; the format is added. */
  readonly request: { readonly path: FileRequest['path']; readonly body: Readonly<Record<string, unknown>> };
}

/** Takes a table that is shown as a whole away as a file. Lists have `ExportMenu`, which asks for columns as well. */
export function TableFileMenu({ title, request: { path, body } }: TableFileMenuProps) {
  const { t } = useTranslation('files');
  const { label } = useLabel();
  const format = useFormat();
  const make = (as: (typeof formats)[number]['format']) =>
    makeFile({
      title,
      request: { path, body: { ...body, format: as } },
      describe: ({ rows, sharing }) =>
        t('made', {
          title,
          what: t('rows', { count: rows, rows: format.number(rows) }),
          label: label('sharing', sharing),
        }),
    });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconDownload size="var(--al-icon-small)" aria-hidden />}
        >
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ format: as, icon: Icon }) => (
          <Menu.Item key={as} leftSection={<Icon size="var(--al-icon-small)" aria-hidden />} onClick={() => make(as)}>
            {t(as)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
