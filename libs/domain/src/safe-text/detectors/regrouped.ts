import type { Fragment, UnsafeTextKind } from '../finding.ts';

/** What the pieces are when put together; `written` is how they stand in the text, separators and all. */
export type Judge = (joined: string, written: string) => UnsafeTextKind | null;

interface Alphabet {
  /** Matches one piece: letters and digits of the identifier's alphabet. */
  readonly piece: RegExp;
  /** Lengths that a whole identifier can have. */
  readonly lengths: readonly number[];
  /** Pieces of this many characters or more may differ in length; shorter ones must all be equal but the last. */
  readonly unevenFrom: number;
}

const SEPARATOR = /^\s{0,2}[-:._|,/]?\s{0,2}$/;
const MOST_UNEVEN_PIECES = 8;

/**
 * Identifiers cut into pieces by one sign or blank, put together again: `d41d8cd9 8f00b204 e9800998 ecf8427e`.
 * Only rows whose sum is a possible length are judged, so neighbours that follow by accident do no harm.
 */
export function* regrouped(text: string, alphabet: Alphabet, judge: Judge): Generator<Fragment> {
  if (!/\d/.test(text)) return;
  for (const row of rows(text, alphabet)) {
    const runs = equalRuns(row);
    for (let start = 0; start < row.length; ) {
      const counts = [...unevenCounts(row, start, alphabet), ...equalCounts(row, start, runs, alphabet)];
      const hit = counts.length === 0 ? null : longestHit(text, row, start, counts, judge);
      if (hit !== null) yield hit.fragment;
      start += hit?.count ?? 1;
    }
  }
}

function longestHit(
  text: string,
  row: readonly RegExpExecArray[],
  start: number,
  counts: readonly number[],
  judge: Judge,
): { fragment: Fragment; count: number } | null {
  for (const count of [...new Set(counts)].sort((a, b) => b - a)) {
    const pieces = row.slice(start, start + count);
    const index = pieces[0]?.index ?? 0;
    const last = pieces.at(-1);
    const written = text.slice(index, last === undefined ? index : last.index + last[0].length);
    const kind = judge(pieces.map((piece) => piece[0]).join(''), written);
    if (kind !== null) return { fragment: { kind, index, length: written.length }, count };
  }
  return null;
}

/** Counts of long pieces, of any length, that sum up to a possible whole. */
function unevenCounts(row: readonly RegExpExecArray[], start: number, { lengths, unevenFrom }: Alphabet): number[] {
  const counts: number[] = [];
  let sum = 0;
  for (let count = 1; count <= MOST_UNEVEN_PIECES; count++) {
    const size = row[start + count - 1]?.[0].length ?? 0;
    if (size < unevenFrom) break;
    sum += size;
    if (count > 1 && lengths.includes(sum)) counts.push(count);
  }
  return counts;
}

interface EqualRun {
  readonly first: number;
  readonly end: number;
}

/** For each piece, the run of pieces of its length that it stands in. */
function equalRuns(row: readonly RegExpExecArray[]): EqualRun[] {
  const runs: EqualRun[] = [];
  for (let first = 0; first < row.length; ) {
    let end = first + 1;
    while (end < row.length && row[end]?.[0].length === row[first]?.[0].length) end++;
    for (let i = first; i < end; i++) runs.push({ first, end });
    first = end;
  }
  return runs;
}

/**
 * Counts of equal pieces, the last perhaps shorter, that make a whole. Only the first and last places of a run of
 * equal pieces are tried: in between lies nothing but the same row again.
 */
function equalCounts(
  row: readonly RegExpExecArray[],
  start: number,
  runs: readonly EqualRun[],
  { lengths }: Alphabet,
): number[] {
  const run = runs[start];
  const size = row[start]?.[0].length ?? 0;
  if (run === undefined || size === 0) return [];
  const early = start - run.first <= 2;
  const counts: number[] = [];
  for (const length of lengths) {
    const rest = length % size;
    const full = (length - rest) / size;
    const end = start + full;
    if (rest === 0 ? !early && end !== run.end : row[end]?.[0].length !== rest || end !== run.end) continue;
    const count = rest === 0 ? full : full + 1;
    if (count >= 2 && end <= run.end) counts.push(count);
  }
  return counts;
}

/** Maximal rows of pieces with nothing but one separator between neighbours. */
function* rows(text: string, { piece }: Alphabet): Generator<RegExpExecArray[]> {
  let row: RegExpExecArray[] = [];
  for (const token of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const last = row.at(-1);
    const adjoins = last !== undefined && isSeparator(text, last.index + last[0].length, token.index);
    if (!piece.test(token[0])) {
      if (row.length > 1) yield row;
      row = [];
    } else if (adjoins) row.push(token);
    else {
      if (row.length > 1) yield row;
      row = [token];
    }
  }
  if (row.length > 1) yield row;
}

function isSeparator(text: string, from: number, to: number): boolean {
  return to - from <= 5 && SEPARATOR.test(text.slice(from, to));
}
