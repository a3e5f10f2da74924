import { addMonths, type CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { problemsOf, textLimits, tooLong } from '../limits/index.ts';
import type { DueDiligenceOutcome } from '../vocabulary/index.ts';

/** Months for which the result of due diligence can be relied on (domain.md, "Stages", to AGREED). */
export const DUE_DILIGENCE_MONTHS = 24;

/** The latest look into an initiative. */
export interface DueDiligence {
  readonly outcome: DueDiligenceOutcome;
  readonly assessedOn: CivilDate;
}

/** The last day on which a look of that day can be relied on. */
export const dueDiligenceValidUntil = (assessedOn: CivilDate): CivilDate => addMonths(assessedOn, DUE_DILIGENCE_MONTHS);

/** The outcome as it stands today: `EXPIRED` once it is older than 24 months, whatever it was. */
export const dueDiligenceToday = ({ outcome, assessedOn }: DueDiligence, today: CivilDate): DueDiligenceOutcome =>
  today > dueDiligenceValidUntil(assessedOn) ? 'EXPIRED' : outcome;

/** Whether an agreement may rest on it today: cleared, with or without conditions, and not too old. */
export function dueDiligenceHolds(latest: DueDiligence | null, today: CivilDate): boolean {
  if (latest === null || latest.assessedOn > today) return false;
  const outcome = dueDiligenceToday(latest, today);
  return outcome === 'CLEARED' || outcome === 'CLEARED_WITH_CONDITIONS';
}

/** What is wrong with a new result: a look lies in the past, conditions are named, and nobody records "expired". */
export function dueDiligenceProblems(
  input: DueDiligence & { readonly conditions: string | null },
  today: CivilDate,
): Problem[] {
  const conditions = input.conditions?.trim() ?? '';
  return problemsOf(
    input.outcome === 'EXPIRED'
      ? { field: 'outcome', message: 'A result expires by itself. Record a new look instead.' }
      : undefined,
    input.assessedOn > today ? { field: 'assessedOn', message: 'Choose today or an earlier day.' } : undefined,
    input.outcome === 'CLEARED_WITH_CONDITIONS' && conditions === ''
      ? { field: 'conditions', message: 'Name the conditions.' }
      : undefined,
    tooLong('conditions', conditions, textLimits.note),
  );
}
