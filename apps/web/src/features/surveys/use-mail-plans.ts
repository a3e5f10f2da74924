import {
  type PlannedSurveyMail,
  type SurveyMailBar,
  surveyMailBar,
  surveyMailPlan,
  surveyReminderBar,
  zoneOfCountry,
} from '@alongside/domain';
import { useMemo } from 'react';
import type { Invitation, Round } from './round-words.ts';

/** What one hotline is still to get, by the same rules as on the server. */
export interface InviteeMails {
  readonly zone: string;
  /** Why nothing more comes; null where mails go on. */
  readonly bar: SurveyMailBar | null;
  /** Why it cannot be reminded by hand right now; null where it can. */
  readonly reminderBar: SurveyMailBar | null;
  readonly plan: readonly PlannedSurveyMail[];
}

function mailsOf(round: Round, invitation: Invitation, now: Date): InviteeMails {
  const zone = zoneOfCountry(invitation.hotline.country?.code ?? null);
  const mails = invitation.mails
    .filter(({ voidedAt }) => !voidedAt)
    .map(({ step, dueAt, state }) => ({ step, dueAt, state: state ?? null }));
  const { contact, status } = invitation;
  const invitee = { status, contact: contact ? { bouncedAt: contact.bouncedAt ?? null } : null, mails };
  const bar = surveyMailBar(invitee, round, now);
  const plan = bar || round.mails === 'OFF' ? [] : surveyMailPlan(round, mails, zone, now);
  return { zone, bar, reminderBar: surveyReminderBar(invitee, round, now), plan };
}

/** The mails that each hotline of a round is still to get, by the id of its invitation. */
export const useMailPlans = (round: Round): ReadonlyMap<string, InviteeMails> =>
  useMemo(() => {
    const now = new Date();
    return new Map(round.invitations.map((each) => [each.id, mailsOf(round, each, now)]));
  }, [round]);
