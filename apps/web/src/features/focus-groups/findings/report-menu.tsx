import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/vocabulary.ts';
import { makeFile } from '../../../ui/file-toast.tsx';

/** The report as PDF or DOCX; it is made while the reader goes on. */
export function ReportMenu({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation('sessions');
  const { label } = useLabel();
  const make = (format: 'PDF' | 'DOCX') =>
    makeFile({
      title: t('findings.report'),
      request: {
        path: '/export/focus-group-report',
        body: { focusGroupId: id, format, language: i18n.language.startsWith('de') ? 'de' : 'en' },
      },
      describe: ({ sharing }) => t('findings.reportMade', { label: label('sharing', sharing) }),
    });
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default">{t('findings.report')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => make('PDF')}>PDF</Menu.Item>
        <Menu.Item onClick={() => make('DOCX')}>DOCX</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
