import type { HiddenCount } from '@alongside/domain';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import { useLabel } from '../lib/vocabulary.ts';
import styles from './shown-count.module.css';

interface ShownCountProps {
  readonly count?: number | null;
  /** Why there is no number. */
  readonly hidden?: HiddenCount | null;
}

/** A count, or the sign that stands for one that is hidden, said in words to those who hear it. */
export function ShownCount({ count, hidden }: ShownCountProps) {
  const { t } = useTranslation('referrals');
  const { label } = useLabel();
  const format = useFormat();
  if (!hidden) return <span className={count === 0 ? styles.none : undefined}>{format.number(count ?? 0)}</span>;
  return (
    <span className={styles.hidden} title={label('hiddenCount', hidden)}>
      <span aria-hidden>{t(hidden === 'SMALL' ? 'totals.small' : 'totals.withheld')}</span>
      <VisuallyHidden>{label('hiddenCount', hidden)}</VisuallyHidden>
    </span>
  );
}
