import type { ReportReason } from '../vocabulary/index.ts';
import type { ReportFigure } from './figures.ts';

/** A row that a figure counts at one time and not at the other. */
export interface RowDifference {
  readonly row: string;
  readonly because: ReportReason;
}

/** One figure then and now. */
export interface FigureDifference {
  readonly id: string;
  /** The figure as it is or was, for its kind and name. */
  readonly figure: ReportFigure;
  /** Null where the figure did not exist then, or does not exist any more. */
  readonly before: Pick<ReportFigure, 'value' | 'base'> | null;
  readonly after: Pick<ReportFigure, 'value' | 'base'> | null;
  readonly came: readonly RowDifference[];
  readonly went: readonly RowDifference[];
}

const byId = (figures: readonly ReportFigure[]) => new Map(figures.map((figure) => [figure.id, figure]));
const without = (rows: readonly string[], others: readonly string[] = []): string[] =>
  rows.filter((row) => !others.includes(row));

/**
 * What became of the figures of an edition: those that differ in value, base or rows.
 *
 * @param before as they were frozen
 * @param hindsight the same day, as it is known today: what differs from `before` was learnt later
 * @param after today, as it is known today
 */
export function reportDifferences(
  before: readonly ReportFigure[],
  hindsight: readonly ReportFigure[],
  after: readonly ReportFigure[],
): readonly FigureDifference[] {
  const [then, learnt, now] = [byId(before), byId(hindsight), byId(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((id) => {
    const [old, current] = [then.get(id), now.get(id)];
    const figure = current ?? old;
    if (!figure) return [];
    const known = learnt.get(id)?.rows ?? [];
    const reason = (row: string, isThere: boolean): ReportReason =>
      known.includes(row) === isThere ? 'LEARNT' : 'CHANGED';
    const came = without(current?.rows ?? [], old?.rows).map((row) => ({ row, because: reason(row, true) }));
    const went = without(old?.rows ?? [], current?.rows).map((row) => ({ row, because: reason(row, false) }));
    const same = old && current && old.value === current.value && old.base === current.base;
    if (same && came.length + went.length === 0) return [];
    return [{ id, figure, before: numbersOf(old), after: numbersOf(current), came, went }];
  });
}

const numbersOf = (figure: ReportFigure | undefined): Pick<ReportFigure, 'value' | 'base'> | null =>
  figure ? { value: figure.value, base: figure.base } : null;
