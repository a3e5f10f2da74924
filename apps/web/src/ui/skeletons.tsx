import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const widths = ['92%', '78%', '85%', '60%'];

/** Lines of text that are on their way. */
export function TextSkeleton({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation('ui');
  return (
    <Stack gap="sm" aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} h="0.8rem" w={widths[index % widths.length] ?? '80%'} aria-hidden />
      ))}
    </Stack>
  );
}

/** Labelled values that are on their way. */
export function FactSkeleton({ lines = 5 }: { readonly lines?: number }) {
  const { t } = useTranslation('ui');
  return (
    <Stack gap="md" aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <Stack key={index} gap="xs" aria-hidden>
          <Skeleton h="0.65rem" w="22%" />
          <Skeleton h="0.8rem" w={widths[index % widths.length] ?? '80%'} />
        </Stack>
      ))}
    </Stack>
  );
}
