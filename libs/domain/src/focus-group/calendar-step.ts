import type { CalendarMethod } from '../vocabulary/index.ts';

/** The session as calendar programs are told of it. */
export interface SessionInCalendars {
  /** Raised with every change of time, place, link or certainty; never lowered. */
  readonly sequence: number;
  /** False while the time is only held. */
  readonly confirmed: boolean;
  /** The date was given up, or the focus group called off. */
  readonly cancelled: boolean;
  /** From then on there is nothing to tell calendars. */
  readonly begun: boolean;
}

/** The last file that somebody got. */
export interface CalendarCopy {
  readonly method: CalendarMethod;
  readonly sequence: number;
  /** Whether the link to join stood in it. */
  readonly withLink: boolean;
}

/** One person, as far as calendars ask. */
export interface PersonInCalendars {
  /** Declined, expired or withdrawn people are out. */
  readonly takesPart: boolean;
  /** Only whoever has accepted learns how to join. */
  readonly accepted: boolean;
  readonly copy: CalendarCopy | null;
}

/** The file that somebody should have now. */
export interface CalendarStep {
  readonly method: CalendarMethod;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly sequence: number;
  readonly withLink: boolean;
  /** False where what they have says the same already; giving it again does no harm. */
  readonly due: boolean;
}

/**
 * Which calendar file somebody should have (research/focus-survey.md C7, after RFC 5546). The number of a copy only grows: it is
 * that of the session, or one more than the last copy where a person comes or goes by themselves.
 *
 * @returns null once the session has begun, and for whoever was never told, or was told already that it is over for them
 */
export function calendarStep(
  { sequence, confirmed, cancelled, begun }: SessionInCalendars,
  { takesPart, accepted, copy }: PersonInCalendars,
): CalendarStep | null {
  if (begun) return null;
  if (cancelled || !takesPart) {
    if (copy === null || copy.method === 'CANCEL') return null;
    const next = Math.max(sequence, copy.sequence + 1);
    return { method: 'CANCEL', status: 'CANCELLED', sequence: next, withLink: false, due: true };
  }
  const back = copy?.method === 'CANCEL';
  return {
    method: 'REQUEST',
    status: confirmed ? 'CONFIRMED' : 'TENTATIVE',
    sequence: copy ? Math.max(sequence, copy.sequence + (back ? 1 : 0)) : sequence,
    withLink: accepted,
    due: copy === null || back || copy.sequence < sequence || copy.withLink !== accepted,
  };
}
