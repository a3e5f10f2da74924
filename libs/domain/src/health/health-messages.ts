import type { HealthReasonCode } from '../vocabulary/index.ts';
import type { HealthSeverity } from './health-facts.ts';

/** The sentence of each reason at each severity that it can have. */
export const healthMessages = {
  NO_RECENT_CONTACT: {
    NEEDS_ATTENTION: 'The last contact is further back than the rhythm of this partnership.',
    AT_RISK: 'The last contact is further back than twice the rhythm of this partnership.',
    DORMANT: 'The last contact is more than a year back.',
  },
  REVIEW_OVERDUE: {
    NEEDS_ATTENTION: 'The review is overdue.',
    AT_RISK: 'The review is overdue by more than 60 days.',
  },
  AGREEMENT_ENDING: { NEEDS_ATTENTION: 'The agreement ends within 60 days.' },
  AGREEMENT_ENDED: { AT_RISK: 'The agreement has ended.' },
  OBSTACLE_OPEN: {
    NEEDS_ATTENTION: 'An obstacle of medium severity is open.',
    AT_RISK: 'An obstacle of high severity is open.',
  },
  TASKS_OVERDUE: {
    NEEDS_ATTENTION: 'A task is overdue.',
    AT_RISK: 'Several tasks are overdue, or one by more than 30 days.',
  },
  FACTS_STALE: { NEEDS_ATTENTION: 'The facts of the initiative are older than 180 days.' },
  FIGURES_DIFFER: {
    NEEDS_ATTENTION: 'Our referral figures of the last full quarter and the partner’s differ by more than 25 %.',
  },
} as const satisfies Record<HealthReasonCode, Partial<Record<HealthSeverity, string>>>;

type Messages = Readonly<Record<HealthReasonCode, Partial<Record<HealthSeverity, string>>>>;

/** The sentence of a reason. */
export function healthMessage(code: HealthReasonCode, severity: HealthSeverity): string {
  const message = (healthMessages as Messages)[code][severity];
  if (message === undefined) throw new RangeError(`${code} is never ${severity}`);
  return message;
}
