import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function PeoplePage() {
  const { t } = useTranslation('people');
  return <Page title={t('title')} />;
}
