import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Page } from '../../ui/page.tsx';

/** What is left of a contact that was erased: a role, so that history stays readable. */
export function ErasedPerson({ roleTitle, erasedAt }: { readonly roleTitle: string; readonly erasedAt: string }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <Page
      title={t('former', { role: roleTitle })}
      lead={t('erasedOn', { date: format.date(erasedAt.slice(0, 10)) })}
      crumbs={[{ label: t('title'), to: '/people' }]}
      width="reading"
    />
  );
}
