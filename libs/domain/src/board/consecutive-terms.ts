import { daysBetween } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import type { Span } from './spans.ts';

/**
 * Who holds a term: a contact, a user, or somebody who is kept as a role only. Two terms have the same holder when
 * all three agree.
 */
export interface Holder {
  readonly personId: string | null;
  readonly userId: string | null;
  readonly roleTitle: string | null;
}

/** A term as far as counting asks. */
export interface HeldTerm extends Span, Holder {}

/**
 * Days without the seat after which counting begins anew. A limit that somebody could get around by a short pause
 * would be none.
 */
export const PAUSE_DAYS = 365;

const sameHolder = (a: Holder, b: Holder): boolean =>
  a.personId === b.personId && a.userId === b.userId && a.roleTitle === b.roleTitle;

/**
 * How many terms of one seat the holder has had in a row with the one given, which counts too. Two terms follow one
 * another when less than `PAUSE_DAYS` lie between them, whoever sat there meanwhile; terms after the one given count
 * likewise.
 */
export function consecutiveTerms(term: HeldTerm, others: readonly HeldTerm[]): number {
  const own = others.filter((other) => sameHolder(other, term));
  const before = own
    .filter(({ startsOn }) => startsOn < term.startsOn)
    .sort((a, b) => (a.startsOn > b.startsOn ? -1 : 1));
  const after = own
    .filter(({ startsOn }) => startsOn >= term.startsOn)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return (
    1 +
    run(before, (other, next) => follows(other, next), term) +
    run(after, (other, last) => follows(last, other), term)
  );
}

const follows = (first: Span, next: Span): boolean =>
  first.endsOn !== null && daysBetween(first.endsOn, next.startsOn) - 1 < PAUSE_DAYS;

function run(terms: readonly Span[], linked: (other: Span, end: Span) => boolean, from: Span): number {
  let end = from;
  let count = 0;
  for (const term of terms) {
    if (!linked(term, end)) break;
    end = term;
    count += 1;
  }
  return count;
}

/** The problem of a term that would be one more in a row than the seat allows; `null` allows any number. */
export function termLimitProblem(
  field: string,
  term: HeldTerm,
  others: readonly HeldTerm[],
  limit: number | null,
): Problem[] {
  if (limit === null || consecutiveTerms(term, others) <= limit) return [];
  const terms = limit === 1 ? 'one term' : `${limit} terms`;
  return [
    { field, message: `This seat allows ${terms} in a row. Choose somebody else, or change the limit of the seat.` },
  ];
}
