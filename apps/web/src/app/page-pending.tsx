import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from '../ui/page.module.css';

/** The shape of a page while its code or its data is on the way; shown after 300 ms only. */
export function PagePending() {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.page} aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <Stack gap="md" aria-hidden>
        <Skeleton h="1.9rem" w="16rem" />
        <Skeleton h="1rem" w="70%" />
        <Skeleton h="1rem" w="60%" />
        <Skeleton h="1rem" w="65%" />
      </Stack>
    </div>
  );
}
