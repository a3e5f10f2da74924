import { Button, Menu } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { makeFile } from '../../ui/file-toast.tsx';

const formats = [
  { format: 'XLSX', icon: IconFileSpreadsheet },
  { format: 'CSV', icon: IconFileText },
] as const;

/** Takes the year away as a file, with what is hidden on the page hidden there too. */
export function TotalsExport({ year }: { readonly year: number }) {
  const { t, i18n } = useTranslation('files');
  const { label } = useLabel();
  const format = useFormat();
  const title = `${label('listName', 'REFERRALS')} ${year}`;
  const make = (as: (typeof formats)[number]['format']) =>
    makeFile({
      title,
      request: { path: '/export/referral-totals', body: { format: as, language: i18n.language, year } },
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
