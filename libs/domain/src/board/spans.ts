import { addDays, type CivilDate } from '@alongside/shared';

/** Days in a row; both ends belong to it, and without a last day it goes on. */
export interface Span {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

/** Whether a day belongs to a span. */
export const covers = ({ startsOn, endsOn }: Span, day: CivilDate): boolean =>
  startsOn <= day && (endsOn === null || day <= endsOn);

/** Whether two spans share a day. The exclusion constraint of the table says the same of two terms of a seat. */
export const overlap = (a: Span, b: Span): boolean =>
  (b.endsOn === null || a.startsOn <= b.endsOn) && (a.endsOn === null || b.startsOn <= a.endsOn);

/** The days of `whole` that none of the spans covers, in order. */
export function gapsIn(whole: Span, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let free: CivilDate | null = whole.startsOn;
  const inOrder = spans.filter((span) => overlap(span, whole)).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  for (const { startsOn, endsOn } of inOrder) {
    if (free === null) break;
    if (free < startsOn) gaps.push({ startsOn: free, endsOn: addDays(startsOn, -1) });
    if (endsOn === null) free = null;
    else if (endsOn >= free) free = addDays(endsOn, 1);
  }
  if (free !== null && (whole.endsOn === null || free <= whole.endsOn))
    gaps.push({ startsOn: free, endsOn: whole.endsOn });
  return gaps;
}
