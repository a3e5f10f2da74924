import { coverageStates } from '@alongside/domain';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import styles from './coverage.module.css';
import { CoverageStateBadge } from './coverage-state.tsx';

/** What the signs mean; on the map with a sample of each ground. */
export function CoverageKey({ map }: { readonly map: boolean }) {
  const { t } = useTranslation('insights');
  const { define } = useLabel();
  return (
    <ul className={styles.key} data-legend>
      {coverageStates.codes.map((state) => (
        <li key={state}>
          {map && (
            <svg className={styles.sample} aria-hidden="true">
              <rect className={styles.land} data-state={state} width="100%" height="100%" />
            </svg>
          )}
          <CoverageStateBadge state={state} /> {define('coverageState', state)}
        </li>
      ))}
      {!map && <li>{t('coverage.signs')}</li>}
    </ul>
  );
}
