import type { PartnershipStage } from '@alongside/domain';
import { useTranslation } from 'react-i18next';
import styles from './network.module.css';
import type { Tie } from './use-network.ts';

/** Radius of the sign of a partnership, half a side of the sign of anything else, in pixels. */
const RADIUS = 5.5;
const HALF = 2.5;

const steps: Partial<Record<PartnershipStage, string>> = { AGREED: 'RUNNING', ACTIVE: 'RUNNING', PAUSED: 'PAUSED' };

/** A circle for a partnership, full while it runs; a square for anything else, inside of the circle if there are both. */
export function BondSign({ ties }: { readonly ties: readonly Pick<Tie, 'stage'>[] }) {
  const stage = ties.find((tie) => tie.stage)?.stage;
  const more = ties.some((tie) => !tie.stage);
  return (
    <>
      {stage && <circle className={styles.sign} r={RADIUS} data-step={steps[stage] ?? 'BEFORE'} />}
      {more && (
        <rect
          className={styles.more}
          x={-HALF}
          y={-HALF}
          width={2 * HALF}
          height={2 * HALF}
          data-on={stage && steps[stage] === 'RUNNING' ? 'RUNNING' : undefined}
        />
      )}
    </>
  );
}

const samples = [
  { name: 'running', ties: [{ stage: 'ACTIVE' }] },
  { name: 'before', ties: [{ stage: 'PROSPECT' }] },
  { name: 'paused', ties: [{ stage: 'PAUSED' }] },
  { name: 'more', ties: [{ stage: null }] },
  { name: 'both', ties: [{ stage: 'ACTIVE' }, { stage: null }] },
] as const;

/** What the signs of the picture mean. */
export function NetworkKey() {
  const { t } = useTranslation('network');
  return (
    <ul className={styles.key} data-legend>
      {samples.map(({ name, ties }) => (
        <li key={name}>
          <svg className={styles.sample} viewBox="-8 -8 16 16" aria-hidden>
            <BondSign ties={ties} />
          </svg>
          {t(`key.${name}`)}
        </li>
      ))}
    </ul>
  );
}
