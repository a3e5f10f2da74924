import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../lib/api-refusal.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Page } from '../ui/page.tsx';
import { PageMissing } from './page-missing.tsx';

/** Stands where a page could not be drawn; the shell around it stays. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('ui');
  const router = useRouter();
  if (isRefusal(error, 'NOT_FOUND')) return <PageMissing />;
  return (
    <Page title={t('error.title')} width="reading">
      <ErrorState
        error={error}
        untitled
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </Page>
  );
}
