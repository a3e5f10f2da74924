import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RouterAnchor } from '../../ui/router-link.tsx';
import styles from './builder.module.css';
import { DRAFT_PAGE } from './builder.search.ts';

/** The way back to the list, where there is no room for both. */
export function BackToList() {
  const { t } = useTranslation('surveyBuilder');
  return (
    <RouterAnchor from={DRAFT_PAGE} to="." search={(old) => ({ ...old, at: undefined })} className={styles.back ?? ''}>
      <IconArrowLeft size="var(--al-icon-small)" aria-hidden /> {t('allQuestions')}
    </RouterAnchor>
  );
}
