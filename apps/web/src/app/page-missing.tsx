import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';
import { RouterButton } from '../ui/router-link.tsx';

/** The same answer for what never was, what is gone and what belongs to somebody else. */
export function PageMissing() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFoundTitle')} lead={t('notFoundText')} width="reading">
      <RouterButton to="/" variant="default">
        {t('toHome')}
      </RouterButton>
    </Page>
  );
}
