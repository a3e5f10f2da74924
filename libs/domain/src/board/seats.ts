import type { CivilDate } from '@alongside/shared';
import { covers, gapsIn, type Span } from './spans.ts';

/** The time in which a seat exists. */
export interface SeatTime {
  readonly since: CivilDate;
  /** Its last day; `null` while nobody has closed it. */
  readonly closedOn: CivilDate | null;
}

export const spanOfSeat = ({ since, closedOn }: SeatTime): Span => ({ startsOn: since, endsOn: closedOn });

/** Whether there was such a seat on that day. */
export const seatExists = (seat: SeatTime, day: CivilDate): boolean => covers(spanOfSeat(seat), day);

/** The term of that day: "who sat on 2025-03-01?". Terms of one seat never overlap, so there is at most one. */
export const termOn = <Term extends Span>(terms: readonly Term[], day: CivilDate): Term | undefined =>
  terms.find((term) => covers(term, day));

/** Whether the seat existed on that day and nobody sat on it. */
export const isVacant = (seat: SeatTime, terms: readonly Span[], day: CivilDate): boolean =>
  seatExists(seat, day) && termOn(terms, day) === undefined;

/** When the seat was, is and will be without a holder, in order. */
export const vacanciesOf = (seat: SeatTime, terms: readonly Span[]): Span[] => gapsIn(spanOfSeat(seat), terms);
