import { isMonth, type Month, normaliseForSearch } from '@alongside/shared';
import type { ReferralMeasure } from '../vocabulary/index.ts';
import { MAX_REFERRALS } from './referral-rules.ts';

/** A partnership as pasted names are matched with it. */
export interface SheetPartnership {
  readonly id: string;
  /** Names under which people know it: the initiative's, its local name, its acronym. */
  readonly names: readonly string[];
}

/** What a column of the sheet counts. */
export interface SheetColumn {
  readonly month: Month;
  readonly measure: ReferralMeasure;
  /** Words by which a heading names it, beside the month as `YYYY-MM`. */
  readonly headings: readonly string[];
}

/** A number of a pasted cell: empty, a count, or a text that is none. */
export type PastedCount =
  | { readonly is: 'EMPTY' }
  | { readonly is: 'COUNT'; readonly count: number }
  | { readonly is: 'UNREADABLE'; readonly text: string };

/** A row that was pasted, and which partnership it means. */
export interface PastedRow {
  /** The name as it was pasted. */
  readonly name: string;
  /** `null` where no partnership or more than one fits. */
  readonly partnershipId: string | null;
  readonly match: 'SAME' | 'SIMILAR' | 'SEVERAL' | 'NONE';
  /** In the order of the sheet's columns. */
  readonly counts: readonly PastedCount[];
}

/** Cells of pasted text: tabs as spreadsheets write them, else semicolons, else commas; quoted cells may hold all of these. */
export function cellsOfPaste(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const separator = lines.includes('\t') ? '\t' : lines.includes(';') ? ';' : ',';
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const close = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < lines.length; at += 1) {
    const letter = lines[at] as string;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (lines[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (letter === separator) close();
    else if (letter === '\n') {
      close();
      rows.push([]);
    } else cell += letter;
  }
  close();
  return rows.filter((row) => row.some((one) => one !== ''));
}

/** A count as people type it: `12`, `1 204`, `1,204`, `1.204`; a dash or nothing is no entry. A comma or dot that could be a fraction is not guessed. */
export function countOfText(text: string): PastedCount {
  const plain = text.trim();
  if (plain === '' || /^[-–—]$/.test(plain)) return { is: 'EMPTY' };
  const digits = /^\d{1,3}([ .,'’\u00a0\u202f]\d{3})+$/.test(plain) ? plain.replace(/\D/g, '') : plain;
  const count = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  return count <= MAX_REFERRALS ? { is: 'COUNT', count } : { is: 'UNREADABLE', text: plain };
}

/** Whether pasted cells begin with names, and not with numbers that go where the reader stands. */
export const pastesNames = (rows: readonly (readonly string[])[]): boolean =>
  rows.some(([first = '']) => /\p{L}/u.test(first));

/** Parts of a text of two letters each, for likeness. */
const pairsOf = (text: string): string[] => {
  const letters = text.replaceAll(' ', '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
};

/** How alike two names are, 0 to 1 (Dice's coefficient of their pairs of letters). */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.length + b.length === 0) return one === other ? 1 : 0;
  const left = [...b];
  const common = a.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (a.length + b.length);
}

/** From here on a name counts as a spelling of another, if no second one comes near. */
const ALIKE = 0.6;
const CLEARLY = 0.12;

/** Which partnership a pasted name means: the same but for case, accents and signs, else the one that is clearly most alike. */
export function matchName(
  name: string,
  partnerships: readonly SheetPartnership[],
): Pick<PastedRow, 'partnershipId' | 'match'> {
  const wanted = normaliseForSearch(name);
  const same = partnerships.filter(({ names }) => names.some((one) => normaliseForSearch(one) === wanted));
  if (same.length > 0 && wanted !== '')
    return same.length === 1
      ? { partnershipId: same[0]?.id ?? null, match: 'SAME' }
      : { partnershipId: null, match: 'SEVERAL' };
  const scored = partnerships
    .map(({ id, names }) => ({
      id,
      score: Math.max(
        0,
        ...names
          .map(normaliseForSearch)
          .map((one) => (wanted.length > 3 && one.startsWith(wanted) ? 0.9 : likeness(wanted, one))),
      ),
    }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || best.score < ALIKE) return { partnershipId: null, match: 'NONE' };
  if (next && best.score - next.score < CLEARLY) return { partnershipId: null, match: 'SEVERAL' };
  return { partnershipId: best.id, match: 'SIMILAR' };
}

/** Which pasted column goes into which of the sheet, by a heading row if there is one; else one after the other. */
function columnOrder(heading: readonly string[] | undefined, columns: readonly SheetColumn[]): (number | undefined)[] {
  if (!heading) return columns.map((_, at) => at + 1);
  const words = heading.map(normaliseForSearch);
  return columns.map(({ month, headings }) => {
    const known = [month, ...headings].map(normaliseForSearch);
    const at = words.findIndex((word, place) => place > 0 && known.includes(word));
    return at > 0 ? at : undefined;
  });
}

/** Whether the first row names columns: no number in it, but names or months. */
const isHeading = (row: readonly string[] | undefined): boolean =>
  row !== undefined &&
  row.length > 1 &&
  row.slice(1).every((cell) => isMonth(cell) || countOfText(cell).is !== 'COUNT') &&
  row.slice(1).some((cell) => cell !== '');

/** Reads pasted rows of names and counts. */
export function readPaste(
  text: string,
  partnerships: readonly SheetPartnership[],
  columns: readonly SheetColumn[],
): PastedRow[] {
  const rows = cellsOfPaste(text);
  const heading = isHeading(rows[0]) ? rows[0] : undefined;
  const order = columnOrder(heading, columns);
  return rows.slice(heading ? 1 : 0).map((row) => ({
    name: row[0] ?? '',
    ...matchName(row[0] ?? '', partnerships),
    counts: order.map((at) => countOfText(at === undefined ? '' : (row[at] ?? ''))),
  }));
}
