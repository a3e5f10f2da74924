import { isVacant, seatExists, termOn } from '@alongside/domain';
import { type CivilDate, civilDate } from '@alongside/shared';
import type { BoardQuery, SeatFragment } from '../../gql/graphql.ts';

export type BoardRecord = NonNullable<BoardQuery['board']>;

/** A term as the rules of libs/domain take it. */
export interface TermRecord {
  readonly id: string;
  readonly version: number;
  readonly holder: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly endedReason: SeatFragment['terms'][number]['endedReason'];
  readonly personId: string | null;
  readonly userId: string | null;
  readonly roleTitle: string | null;
}

/** A seat with its terms, earliest first. */
export interface SeatRecord extends Omit<SeatFragment, 'terms' | 'since' | 'closedOn'> {
  readonly since: CivilDate;
  readonly closedOn: CivilDate | null;
  readonly terms: readonly TermRecord[];
}

const day = (text: string | null | undefined): CivilDate | null => (text ? civilDate(text) : null);

/** Dates from the API are civil dates; this says so to the rules. */
export const seatRecord = ({ terms, since, closedOn, ...seat }: SeatFragment): SeatRecord => ({
  ...seat,
  since: civilDate(since),
  closedOn: day(closedOn),
  terms: terms
    .map(({ person, colleague, startsOn, endsOn, roleTitle, ...term }) => ({
      ...term,
      startsOn: civilDate(startsOn),
      endsOn: day(endsOn),
      roleTitle: roleTitle ?? null,
      personId: person?.id ?? null,
      userId: colleague?.id ?? null,
    }))
    .toReversed(),
});

/** How a seat stands on a day. */
export function seatOn(seat: SeatRecord, on: CivilDate) {
  return {
    exists: seatExists(seat, on),
    vacant: isVacant(seat, seat.terms, on),
    term: termOn(seat.terms, on),
    next: seat.terms.find(({ startsOn }) => startsOn > on),
  };
}
