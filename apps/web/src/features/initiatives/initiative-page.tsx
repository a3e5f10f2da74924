import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function InitiativePage() {
  const { t } = useTranslation('initiatives');
  return <Page title={t('title')} />;
}
