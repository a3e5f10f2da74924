import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function HotlineListPage() {
  const { t } = useTranslation('hotlines');
  return <Page title={t('title')} />;
}
