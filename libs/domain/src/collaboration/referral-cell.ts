import { type CivilDate, firstDayOf } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { problemsOf } from '../limits/index.ts';
import type { ReferralCorrectionReason } from '../vocabulary/index.ts';
import { afterTheEndProblem, type LoggedOn } from './after-the-end.ts';
import { type ReferralInput, referralProblems } from './referral-entry.ts';

/** Most cells that one act may enter. */
export const MAX_CELLS = 500;

/** A cell of the month entry as somebody typed it: a partnership, a month, a direction and a subject. */
export interface TypedCell extends Pick<ReferralInput, 'month' | 'direction' | 'subject' | 'mode' | 'channel'> {
  /** What the cell showed when it was typed. */
  readonly seen: number;
  /** What it shall show. */
  readonly count: number;
  /** True for a further entry beside what is there: `+3`. */
  readonly add: boolean;
  readonly reason: ReferralCorrectionReason | null;
}

/** An entry behind a cell. */
export interface CellEntry {
  readonly id: string;
  readonly count: number;
}

/** What a typed cell comes to. */
export type CellStep =
  | { readonly do: 'NOTHING' }
  | { readonly do: 'ADD'; readonly count: number }
  | {
      readonly do: 'CORRECT';
      readonly entry: CellEntry;
      readonly count: number;
      readonly reason: ReferralCorrectionReason;
    }
  | { readonly do: 'WITHDRAW'; readonly entry: CellEntry };

/** Whether typing this number into a cell with these entries corrects what was logged, so that a reason is needed. */
export const correctsEntry = (
  entries: readonly CellEntry[],
  { count, add }: Pick<TypedCell, 'count' | 'add'>,
): boolean => entries.length > 0 && !add && count > 0 && count !== sumOf(entries);

const sumOf = (entries: readonly CellEntry[]): number => entries.reduce((sum, { count }) => sum + count, 0);

/**
 * What has to be done so that a cell shows what was typed, or what is wrong with it. A number in an empty cell is a new
 * entry. Over one entry it corrects it, with a reason; none withdraws it, as a slip is withdrawn. Over several entries
 * nobody can know which one was wrong.
 *
 * @param today the latest day that counts as "not in the future"
 */
export function cellStep(
  cell: TypedCell,
  entries: readonly CellEntry[],
  partnership: LoggedOn,
  today: CivilDate,
): CellStep | readonly Problem[] {
  const now = sumOf(entries);
  if (now === cell.count) return { do: 'NOTHING' };
  if (now !== cell.seen)
    return [{ field: 'count', message: `Somebody else entered ${now} meanwhile. Look again before you change it.` }];
  const count = cell.add ? cell.count - now : cell.count;
  const [entry, ...others] = entries;
  if (cell.count === 0 && entry && others.length === 0) return { do: 'WITHDRAW', entry };
  const problems = problemsOf(
    referralProblems({ ...cell, count, audience: null, language: null }, today),
    afterTheEndProblem('month', firstDayOf(cell.month), partnership),
  );
  if (problems.length > 0) return problems;
  if (!entry || cell.add) return { do: 'ADD', count };
  if (others.length > 0)
    return [
      { field: 'count', message: 'This sums several entries. Type + and a number to add, or correct one of them.' },
    ];
  if (cell.reason === null) return [{ field: 'reason', message: 'Say why the number is corrected.' }];
  return { do: 'CORRECT', entry, count, reason: cell.reason };
}
