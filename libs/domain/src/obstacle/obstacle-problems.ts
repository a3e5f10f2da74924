import type { CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { pastDateProblem, problemsOf, textLimits, tooLong } from '../limits/index.ts';
import type { ObstacleStatus } from '../vocabulary/index.ts';

/** The values of an obstacle that can be wrong in themselves. */
export interface ObstacleValues {
  /** Day from which it has stood in the way. */
  readonly since: CivilDate;
  readonly status: ObstacleStatus;
  /** Day on which it ceased to be open; `null` while it is. */
  readonly settledOn: CivilDate | null;
  readonly note: string | null;
}

function settledProblem({ since, status, settledOn }: ObstacleValues, today: CivilDate): Problem | undefined {
  const field = 'settledOn';
  if (settledOn === null || status === 'OPEN') return undefined;
  if (settledOn > today) return { field, message: 'Choose today or an earlier day.' };
  return settledOn < since ? { field, message: 'Choose a day after the obstacle came up.' } : undefined;
}

/** What is wrong with an obstacle: it has come up already, and was settled afterwards. */
export const obstacleProblems = (values: ObstacleValues, today: CivilDate): Problem[] =>
  problemsOf(
    pastDateProblem('since', values.since, today),
    settledProblem(values, today),
    tooLong('note', values.note, textLimits.note),
  );

/** The day of settling that belongs to a status: none while it is open; else the day given, or today. */
export const settledOnFor = (
  status: ObstacleStatus,
  settledOn: CivilDate | null,
  today: CivilDate,
): CivilDate | null => (status === 'OPEN' ? null : (settledOn ?? today));
