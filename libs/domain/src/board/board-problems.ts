import { addMonths, type CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { lineProblem, problemsOf, textLimits, tooLong, tooOld } from '../limits/index.ts';
import type { Holder } from './consecutive-terms.ts';
import { type SeatTime, spanOfSeat } from './seats.ts';
import { covers, overlap, type Span } from './spans.ts';

/** Months that a term lasts at most; longer ones are almost always typing errors. */
export const LONGEST_TERM_MONTHS = 240;
/** Months ahead in which a term may begin. */
export const LATEST_START_MONTHS = 24;

export const boardProblems = ({ name }: { readonly name: string }): Problem[] =>
  problemsOf(lineProblem('name', name, textLimits.line));

/** The values of a seat that can be wrong in themselves. */
export interface SeatValues extends SeatTime {
  readonly title: string | null;
  readonly maxConsecutiveTerms: number | null;
  readonly termMonths: number | null;
}

function between(field: string, value: number | null, least: number, most: number): Problem | undefined {
  if (value === null || (value >= least && value <= most)) return undefined;
  return { field, message: `Use a number from ${least} to ${most}.` };
}

/** What is wrong with a seat; one that is closed has had its terms by then. */
export function seatProblems(seat: SeatValues, terms: readonly Span[], today: CivilDate): Problem[] {
  const { title, since, closedOn, maxConsecutiveTerms, termMonths } = seat;
  const outside = terms.filter((term) => !within(term, seat));
  return problemsOf(
    tooLong('title', title, textLimits.line),
    tooOld('since', since, today),
    closedOn !== null && closedOn < since
      ? { field: 'closedOn', message: 'Choose a day after the seat began.' }
      : undefined,
    between('maxConsecutiveTerms', maxConsecutiveTerms, 1, 20),
    between('termMonths', termMonths, 1, LONGEST_TERM_MONTHS),
    outside.some(({ startsOn }) => startsOn < since)
      ? { field: 'since', message: 'Somebody sat on it before that day.' }
      : undefined,
    closedOn !== null && outside.some(({ startsOn }) => startsOn >= since)
      ? { field: 'closedOn', message: 'Somebody sits on it after that day. End their term first.' }
      : undefined,
  );
}

function within({ startsOn, endsOn }: Span, seat: SeatTime): boolean {
  const whole = spanOfSeat(seat);
  return covers(whole, startsOn) && (endsOn === null ? whole.endsOn === null : covers(whole, endsOn));
}

/** What is wrong with the days of a term on a seat. */
export function termProblems({ startsOn, endsOn }: Span, seat: SeatTime, today: CivilDate): Problem[] {
  const { since, closedOn } = seat;
  const starts = (): Problem | undefined => {
    if (startsOn < since) return { field: 'startsOn', message: 'The seat did not exist yet on that day.' };
    if (closedOn !== null && startsOn > closedOn) return { field: 'startsOn', message: 'The seat is closed by then.' };
    return startsOn > addMonths(today, LATEST_START_MONTHS)
      ? { field: 'startsOn', message: 'Choose a day within the next two years.' }
      : undefined;
  };
  const ends = (): Problem | undefined => {
    if (endsOn === null) {
      return closedOn === null
        ? undefined
        : { field: 'endsOn', message: 'The seat closes. Choose the last day of the term.' };
    }
    if (endsOn < startsOn) return { field: 'endsOn', message: 'Choose the first day of the term or a later one.' };
    if (closedOn !== null && endsOn > closedOn) return { field: 'endsOn', message: 'The seat is closed by then.' };
    return endsOn > addMonths(startsOn, LONGEST_TERM_MONTHS)
      ? { field: 'endsOn', message: 'A term lasts at most twenty years.' }
      : undefined;
  };
  return problemsOf(starts(), ends());
}

/** What is wrong with the days of a term beside the other terms of its seat. */
export const overlapProblems = (field: string, term: Span, others: readonly Span[]): Problem[] =>
  others.some((other) => overlap(other, term))
    ? [{ field, message: 'Somebody else holds this seat in that time.' }]
    : [];

/** What is wrong with who shall hold a term: exactly one of a contact, a colleague or a role. */
export function holderProblems(holder: Holder): Problem[] {
  const { personId, userId, roleTitle } = holder;
  const named = [personId, userId, roleTitle].filter((each) => each !== null);
  if (named.length === 1) return problemsOf(tooLong('roleTitle', roleTitle, textLimits.line));
  return [{ field: 'holder', message: 'Choose one: a contact, a colleague, or a role without a name.' }];
}
