import {
  type CellEntry,
  correctsEntry,
  countOfText,
  measureOf,
  partsOfMeasure,
  type ReferralChannel,
  type ReferralMeasure,
  type ReferralMode,
  referralModesFor,
} from '@alongside/domain';
import type { Month } from '@alongside/shared';
import type { MonthEntryQuery } from '../../gql/graphql.ts';

export type SheetRow = MonthEntryQuery['partnerships']['edges'][number]['node'];

/** A column of the sheet. */
export interface Column {
  readonly month: Month;
  readonly measure: ReferralMeasure;
}

/** What was typed and not saved yet, by cell. */
export type Typed = Readonly<Record<string, string>>;

export const keyOf = (partnershipId: string, { month, measure }: Column): string =>
  `${partnershipId} ${month} ${measure}`;

/** The entries behind a cell. */
export const entriesOf = ({ referralMonths }: SheetRow, { month, measure }: Column): CellEntry[] =>
  referralMonths
    .filter((one) => one.month === month)
    .flatMap(({ entries }) => entries.filter((entry) => measureOf(entry) === measure));

export const sumOf = (entries: readonly CellEntry[]): number => entries.reduce((sum, { count }) => sum + count, 0);

/** A typed text as a number: `7` is the whole cell, `+3` is three more. Undefined where it is none. */
export function countTyped(text: string, now: number): { readonly count: number; readonly add: boolean } | undefined {
  const plain = text.trim();
  const add = plain.startsWith('+') && now > 0;
  const read = countOfText(plain.replace(/^\+/, ''));
  if (read.is === 'UNREADABLE') return undefined;
  const number = read.is === 'EMPTY' ? 0 : read.count;
  return { count: add ? now + number : number, add };
}

/** A cell that was typed into and says something else than before. */
export interface Change {
  readonly key: string;
  readonly row: SheetRow;
  readonly column: Column;
  readonly seen: number;
  readonly count: number;
  readonly add: boolean;
  readonly corrects: boolean;
}

/** What would be saved; cells with a text that is no number are left to `unreadable`. */
export function changesOf(rows: readonly SheetRow[], columns: readonly Column[], typed: Typed) {
  const changes: Change[] = [];
  const unreadable: string[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const key = keyOf(row.id, column);
      const text = typed[key];
      if (text === undefined) continue;
      const entries = entriesOf(row, column);
      const seen = sumOf(entries);
      const read = countTyped(text, seen);
      if (!read) unreadable.push(key);
      else if (read.count !== seen)
        changes.push({ key, row, column, seen, ...read, corrects: correctsEntry(entries, read) });
    }
  }
  return { changes, unreadable };
}

/** A change as the API takes it. */
export const cellOf = (
  id: string,
  { row, column, seen, count, add, corrects }: Change,
  { mode, channel, reason }: { mode: ReferralMode; channel: ReferralChannel; reason: string | null },
) => {
  const parts = partsOfMeasure(column.measure);
  const modes = referralModesFor(parts.subject);
  return {
    id,
    partnershipId: row.id,
    month: column.month,
    ...parts,
    mode: modes.includes(mode) ? mode : ('SIGNPOST' as const),
    channel,
    seen,
    count,
    add,
    reason: corrects ? reason : null,
  };
};
