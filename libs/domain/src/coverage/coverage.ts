import type { CoverageState } from '../vocabulary/coverage.ts';
import type { Certainty, OperationalStatus } from '../vocabulary/prevention.ts';

/** Initiatives that a place of the coverage counts. */
export interface CoverageCount {
  /** In operation, and named for the place by a source in plain words. */
  readonly firm: number;
  /** Known for the place as well, but a trial, suspended, unclear, or only supposed. */
  readonly weak: number;
}

/** How much an initiative of a status adds to the coverage; what has ended adds nothing. */
const strength: Readonly<Record<OperationalStatus, 'FIRM' | 'WEAK' | 'NONE'>> = {
  LISTED_UNCONFIRMED: 'FIRM',
  ACTIVE: 'FIRM',
  PILOT_TRIAL: 'WEAK',
  SUSPENDED: 'WEAK',
  UNREACHABLE: 'WEAK',
  UNCLEAR: 'WEAK',
  PROJECT_ENDED: 'NONE',
  CLOSED: 'NONE',
  MERGED_RENAMED: 'NONE',
};

const ofStrength = (wanted: 'FIRM' | 'WEAK'): OperationalStatus[] =>
  (Object.keys(strength) as OperationalStatus[]).filter((status) => strength[status] === wanted);

/** Statuses of initiatives on which people can rely as far as anybody knows. */
export const firmStatuses: readonly OperationalStatus[] = ofStrength('FIRM');
/** Statuses of initiatives that may still serve people. */
export const weakStatuses: readonly OperationalStatus[] = ofStrength('WEAK');

/** How an initiative counts for a place, by its status and by how certain both of its facts are. */
export function coverageStrength(
  status: OperationalStatus,
  certainties: readonly Certainty[],
): 'FIRM' | 'WEAK' | 'NONE' {
  const own = strength[status];
  return own === 'FIRM' && certainties.some((certainty) => certainty !== 'STATED') ? 'WEAK' : own;
}

/** Services that a place needs so that one may close without leaving nobody. */
export const ENOUGH_SERVICES = 2;

/** Covered, fragile, or none known (domain.md, "Insight"). */
export function coverageState({ firm, weak }: CoverageCount): CoverageState {
  if (firm >= ENOUGH_SERVICES) return 'COVERED';
  return firm + weak > 0 ? 'FRAGILE' : 'NONE_KNOWN';
}
