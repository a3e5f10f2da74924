import type { MailState, SurveyInvitationStatus, SurveyMailBar } from '../vocabulary/index.ts';
import type { MailedRound } from './mail-plan.ts';

/** One invited hotline, as far as mails to it are concerned. */
export interface MailedInvitee {
  readonly status: SurveyInvitationStatus;
  /** Null where no address is known. */
  readonly contact: { readonly bouncedAt: string | null } | null;
  /** Mails of this round to the address that is known now. `state` is null once the outbox has forgotten the mail. */
  readonly mails: readonly { readonly dueAt: string; readonly state: MailState | null }[];
}

/** Hours within which an address gets one mail at most; less than a day, so that the hour of the day may move. */
export const ONE_A_DAY = 20;

/** Why nothing is mailed to a hotline any more; null where mails go on. */
export function surveyMailBar(
  { status, contact, mails }: MailedInvitee,
  { closesAt }: MailedRound,
  now: Date,
): SurveyMailBar | null {
  if (status === 'NOT_INVITED') return 'NOT_INVITED';
  if (status === 'SUBMITTED') return 'ANSWERED';
  if (status === 'DECLINED') return 'DECLINED';
  if (Date.parse(closesAt) <= now.getTime()) return 'OVER';
  if (!contact) return 'NO_ADDRESS';
  return contact.bouncedAt || mails.some(({ state }) => state === 'FAILED') ? 'UNREACHABLE' : null;
}

/** Why a hotline cannot be reminded by hand right now; null where it can. */
export function surveyReminderBar(invitee: MailedInvitee, round: MailedRound, now: Date): SurveyMailBar | null {
  const bar = surveyMailBar(invitee, round, now);
  if (bar) return bar;
  if (Date.parse(round.opensAt) > now.getTime()) return 'NOT_OPEN';
  const lately = now.getTime() - ONE_A_DAY * 3_600_000;
  return invitee.mails.some(({ dueAt }) => Date.parse(dueAt) > lately) ? 'MAILED_TODAY' : null;
}
