import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function PartnershipPage() {
  const { t } = useTranslation('partnerships');
  return <Page title={t('title')} />;
}
