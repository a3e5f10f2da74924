import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const widths = ['92%', '78%', '85%', '60%'];

/** Lines told apart by their number, each with its width. */
const linesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `line-${index}`, width: widths[index % widths.length] ?? '80%' }));

/** Lines of text that are on their way. */
export function TextSkeleton({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation('ui');
  return (
    <Stack gap="sm" aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {linesOf(lines).map(({ id, width }) => (
        <Skeleton key={id} h="0.8rem" w={width} aria-hidden />
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
      {linesOf(lines).map(({ id, width }) => (
        <Stack key={id} gap="xs" aria-hidden>
          <Skeleton h="0.65rem" w="22%" />
          <Skeleton h="0.8rem" w={width} />
        </Stack>
      ))}
    </Stack>
  );
}
