import type { CalendarMethod } from '../vocabulary/index.ts';

/** The session as calendar programs are told of it. */
export interface SessionInCalendars {
  /** Raised with every change of time, place, link or certainty; never lowered. */
  readonly sequence: number;
  /** False while the time is only held. */
  readonly confirmed: boolean;
  /** The date was given up, or the focus group called off. */
  readonly cancelled: boolean;
  /** From then on calendars are told only where they still show an hour that lies ahead. */
  readonly begun: boolean;
}

/** The last file that somebody got. */
export interface CalendarCopy {
  readonly method: CalendarMethod;
  readonly sequence: number;
  /** Whether the link to join stood in it. */
  readonly withLink: boolean;
  /** The hour that stands in it has not come yet. */
  readonly ahead: boolean;
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
 * that of the session, or one more than the last copy where a person comes or goes by themselves. A session that turns out to have begun
 * earlier than calendars say is told by an update; how to join is no use by then.
 *
 * @returns null once the session has begun and no calendar waits for it, and for whoever was never told, or was told already that it is over for them
 */
export function calendarStep(
  { sequence, confirmed, cancelled, begun }: SessionInCalendars,
  { takesPart, accepted, copy }: PersonInCalendars,
): CalendarStep | null {
  if (begun && (!copy?.ahead || copy.method === 'CANCEL')) return null;
  if (cancelled || !takesPart) {
    if (copy === null || copy.method === 'CANCEL') return null;
    const next = Math.max(sequence, copy.sequence + 1);
    return { method: 'CANCEL', status: 'CANCELLED', sequence: next, withLink: false, due: true };
  }
  const withLink = accepted && !begun;
  const back = copy?.method === 'CANCEL';
  return {
    method: 'REQUEST',
    status: confirmed ? 'CONFIRMED' : 'TENTATIVE',
    sequence: copy ? Math.max(sequence, copy.sequence + (back ? 1 : 0)) : sequence,
    withLink,
    due: copy === null || back || copy.sequence < sequence || copy.withLink !== withLink,
  };
}
