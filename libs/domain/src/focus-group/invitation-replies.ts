import { addDays, type CivilDate, compareDates, instantAt, today } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import type { FocusGroupInvitationState, InvitationReply } from '../vocabulary/index.ts';

/** Most days for which a seat is kept for somebody who is not sure yet. */
export const MOST_TENTATIVE_DAYS = 14;

const seated: ReadonlySet<FocusGroupInvitationState> = new Set(['DRAFT', 'SENT', 'ACCEPTED', 'TENTATIVE']);

/** Whether an invitation keeps a seat: from the day on which it is prepared until it is declined, runs out or is withdrawn. */
export const holdsSeat = (state: FocusGroupInvitationState): boolean => seated.has(state);

/** Whether somebody will not be asked again for a seat that falls free: who said no, did not reply, or was taken off. */
export const isOut = (state: FocusGroupInvitationState): boolean =>
  state === 'DECLINED' || state === 'EXPIRED' || state === 'CANCELLED';

/**
 * How an invitation stands after a reply; null where the reply is not possible. People may change their mind until the session: who
 * says yes and holds a seat has it, who says yes later waits for one, and only a seat that is still kept can be kept longer.
 */
export function replyOutcome(
  state: FocusGroupInvitationState,
  reply: InvitationReply,
): FocusGroupInvitationState | null {
  if (state === 'CANCELLED') return null;
  switch (reply) {
    case 'ACCEPTED':
      return holdsSeat(state) ? 'ACCEPTED' : 'WAITING';
    case 'TENTATIVE':
      return holdsSeat(state) ? 'TENTATIVE' : null;
    case 'DECLINED':
      return 'DECLINED';
  }
}

/** What is wrong with a reply: a seat is kept until a day within two weeks, and only for somebody who is not sure. */
export function replyProblems(
  { reply, until }: { readonly reply: InvitationReply; readonly until: CivilDate | null },
  now: Date,
  zone: string,
): Problem[] {
  if (reply !== 'TENTATIVE') return [];
  if (until === null) return [{ field: 'until', message: 'Say until when you will know.' }];
  const first = today(now, zone);
  const last = addDays(first, MOST_TENTATIVE_DAYS);
  return compareDates(until, first) < 0 || compareDates(until, last) > 0
    ? [{ field: 'until', message: `Choose a day within the next ${String(MOST_TENTATIVE_DAYS)} days.` }]
    : [];
}

/** The last minute of a day on the wall of a zone, so that what is kept until a day names that day and not the next. */
export const endOfDay = (day: CivilDate, zone: string): Date => instantAt(day, 23, zone, 59);

/** The same hour so many working days later: Saturdays and Sundays do not count. */
export function replyDeadline(from: Date, workingDays: number): Date {
  const at = new Date(from);
  for (let left = workingDays; left > 0; ) {
    at.setUTCDate(at.getUTCDate() + 1);
    if (at.getUTCDay() !== 0 && at.getUTCDay() !== 6) left -= 1;
  }
  return at;
}
