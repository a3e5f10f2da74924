import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function ProposalListPage() {
  const { t } = useTranslation('proposals');
  return <Page title={t('title')} />;
}
