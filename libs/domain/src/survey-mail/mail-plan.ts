import type { SurveyMailStep } from '../vocabulary/index.ts';
import { nextWorkingTime, workingTimeBefore } from './working-time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The cadence of a round (research/focus-survey.md C8). Days and hours. */
export const surveyCadence = {
  /** Days before the opening. */
  announced: 3,
  /** Days after the hotline's own invitation. */
  reminded: [7, 14],
  /** Hours before the closing. */
  lastCall: 48,
  /** Days between two mails that ask for answers. */
  apart: 4,
  /** Reminders of every kind, those sent by hand included. */
  reminders: 3,
} as const;

/** Days are those of the calendar: what leaves in working hours is so many days after another if it is so many less half a one. */
const days = (count: number): number => count * DAY - DAY / 2;

/** Hours before the closing from which no mail asks any more: nobody could still act on it. */
const TOO_LATE = 12 * HOUR;

/** When a round takes answers, as ISO instants. */
export interface MailedRound {
  readonly opensAt: string;
  readonly closesAt: string;
}

/** A mail that a hotline has got, or that is on its way. */
export interface WrittenSurveyMail {
  readonly step: SurveyMailStep;
  /** ISO instant. */
  readonly dueAt: string;
}

/** A mail that is still to come. */
export interface PlannedSurveyMail {
  readonly step: SurveyMailStep;
  /** In working hours of the recipient, never in the past; now, where it is due. */
  readonly at: Date;
}

const isReminder = (step: SurveyMailStep): boolean => step !== 'ANNOUNCEMENT' && step !== 'INVITATION';

/**
 * The mails that one hotline is still to get, in their order. What was missed in a pause or an outage comes late or, where the
 * next one is near, not at all. A round that was extended is planned anew, and nothing comes twice.
 *
 * @param written what the hotline has got already, in any order
 * @param zone IANA time zone of the recipient
 */
export function surveyMailPlan(
  round: MailedRound,
  written: readonly WrittenSurveyMail[],
  zone: string,
  now: Date,
): readonly PlannedSurveyMail[] {
  const [opens, closes] = [Date.parse(round.opensAt), Date.parse(round.closesAt)];
  if (now.getTime() >= closes) return [];
  const soonest = (at: number): Date => nextWorkingTime(new Date(Math.max(at, now.getTime())), zone);
  const has = (step: SurveyMailStep): boolean => written.some((each) => each.step === step);
  const plan: PlannedSurveyMail[] = [];

  const invitedAt = written.find(({ step }) => step === 'INVITATION')?.dueAt;
  const announced = soonest(workingTimeBefore(new Date(opens - surveyCadence.announced * DAY), zone).getTime());
  if (!invitedAt && !has('ANNOUNCEMENT') && announced.getTime() <= opens - DAY)
    plan.push({ step: 'ANNOUNCEMENT', at: announced });
  const invitation = invitedAt ? new Date(invitedAt) : soonest(opens);
  if (invitation.getTime() > closes - TOO_LATE) return plan;
  if (!invitedAt) plan.push({ step: 'INVITATION', at: invitation });
  return [...plan, ...reminders(closes, invitation.getTime(), written, { soonest, zone })];
}

interface Clockwork {
  readonly soonest: (at: number) => Date;
  readonly zone: string;
}

/** The last call has its day; the others keep their distance from it and from each other. */
function reminders(
  closes: number,
  invitation: number,
  written: readonly WrittenSurveyMail[],
  { soonest, zone }: Clockwork,
): PlannedSurveyMail[] {
  const apart = days(surveyCadence.apart);
  const got = written.filter(({ step }) => isReminder(step));
  let left: number = surveyCadence.reminders - got.length;
  let latest = Math.max(invitation, ...got.map(({ dueAt }) => Date.parse(dueAt)));
  const has = (step: SurveyMailStep): boolean => got.some((each) => each.step === step);
  if (left <= 0) return [];

  const called = soonest(workingTimeBefore(new Date(closes - surveyCadence.lastCall * HOUR), zone).getTime());
  const calls =
    !has('LAST_CALL') && called.getTime() >= latest + apart && called.getTime() <= closes - TOO_LATE ? called : null;
  if (calls) left -= 1;
  const until = calls ? calls.getTime() - apart : closes - TOO_LATE;

  const plan: PlannedSurveyMail[] = [];
  for (const [place, after] of surveyCadence.reminded.entries()) {
    const step = place === 0 ? 'REMINDER_1' : 'REMINDER_2';
    const at = soonest(Math.max(invitation + days(after), latest + apart));
    if (has(step) || left <= 0 || at.getTime() > until) continue;
    plan.push({ step, at });
    latest = at.getTime();
    left -= 1;
  }
  return calls ? [...plan, { step: 'LAST_CALL', at: calls }] : plan;
}
