import { addMonths, type CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { isOver, problemsOf } from '../limits/index.ts';
import type { HandoverKind } from '../vocabulary/index.ts';

/** Months ahead for which a handover may be planned. */
export const LATEST_HANDOVER_MONTHS = 12;

/** Who gets what: all of a kind, or some records of it. */
export interface HandoverLine {
  readonly kind: HandoverKind;
  readonly successorId: string;
  /** Ids of records; `null` for everything of the kind that nobody else gets. */
  readonly recordIds: readonly string[] | null;
}

/** A handover as somebody asks for it. */
export interface HandoverPlan {
  readonly leaverId: string;
  readonly fromOn: CivilDate;
  readonly lines: readonly HandoverLine[];
}

/** Whether a handover is carried out at once: its day has come, wherever the person is. */
export const isDueHandover = (fromOn: CivilDate, latestDay: CivilDate): boolean => fromOn <= latestDay;

function lineProblem(lines: readonly HandoverLine[], leaverId: string): Problem | undefined {
  if (lines.length === 0) return { field: 'lines', message: 'Choose what is handed over.' };
  if (lines.some(({ successorId }) => successorId === leaverId)) {
    return { field: 'lines', message: 'Choose somebody else as the successor.' };
  }
  if (lines.some(({ recordIds }) => recordIds?.length === 0)) {
    return { field: 'lines', message: 'Choose what is handed over.' };
  }
  const all = lines.filter(({ recordIds }) => recordIds === null).map(({ kind }) => kind);
  const named = lines.flatMap(({ kind, recordIds }) => (recordIds ?? []).map((id) => `${kind}/${id}`));
  return new Set(all).size < all.length || new Set(named).size < named.length
    ? { field: 'lines', message: 'Something goes to two people. Choose one.' }
    : undefined;
}

/** What is wrong with a handover in itself: it lies ahead or is today, and everything goes to one other person. */
export function handoverProblems({ leaverId, fromOn, lines }: HandoverPlan, latestDay: CivilDate): Problem[] {
  const dateProblem = (): Problem | undefined => {
    if (isOver(fromOn, latestDay)) return { field: 'fromOn', message: 'Choose today or a later day.' };
    return fromOn > addMonths(latestDay, LATEST_HANDOVER_MONTHS)
      ? { field: 'fromOn', message: 'Choose a day within the next twelve months.' }
      : undefined;
  };
  return problemsOf(dateProblem(), lineProblem(lines, leaverId));
}
