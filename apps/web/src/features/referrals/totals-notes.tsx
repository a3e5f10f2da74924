import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import styles from './referral-totals.module.css';

/** What the signs mean and what is not counted, under figures that have left their hotline. */
export function TotalsNotes({ knownOn, signs }: { readonly knownOn: string; readonly signs: boolean }) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  return (
    <div className={styles.notes}>
      {signs && (
        <span>
          {t('totals.small')} {t('totals.smallMeans')} {t('totals.withheld')} {t('totals.withheldMeans')}{' '}
          {t('totals.hiddenHint')}
        </span>
      )}
      <span>
        {t('totals.known', { date: format.date(knownOn) })} {t('totals.labels')}
      </span>
    </div>
  );
}
