import type { MailChoice, NotificationKind, Role } from '../vocabulary/index.ts';
import { mailChoices, notificationKinds } from '../vocabulary/index.ts';

interface KindRules {
  /** Something was put into this person's hands: only then may a mail leave at once (issue B, "Notifications"). */
  readonly direct: boolean;
  readonly roles: readonly Role[];
}

const workers: readonly Role[] = ['COORDINATOR', 'MANAGER'];
const rules: Readonly<Record<NotificationKind, KindRules>> = {
  TASK_ASSIGNED: { direct: true, roles: workers },
  STEP_ASSIGNED: { direct: true, roles: workers },
  PARTNERSHIP_ASSIGNED: { direct: true, roles: workers },
  APPROVAL_ASKED: { direct: false, roles: ['MANAGER'] },
  APPROVAL_DECIDED: { direct: false, roles: workers },
  REVIEW_DUE: { direct: false, roles: workers },
  PARTNER_ANSWERED: { direct: false, roles: workers },
  CHECK_ENDED: { direct: false, roles: workers },
  AGREEMENT_ENDING: { direct: false, roles: workers },
  DUE_DILIGENCE_EXPIRING: { direct: false, roles: workers },
  HANDOVER: { direct: true, roles: workers },
  TERM_ENDING: { direct: false, roles: workers },
  CAMPAIGN_ASKED: { direct: false, roles: ['MANAGER'] },
  CAMPAIGN_ANSWERED: { direct: false, roles: [...workers, 'SECRETARIAT'] },
  CAMPAIGN_PHASE: { direct: false, roles: workers },
  PROPOSAL_MADE: { direct: false, roles: ['SECRETARIAT'] },
  SEAT_OFFERED: { direct: false, roles: ['SECRETARIAT'] },
  PROPOSAL_DECIDED: { direct: false, roles: workers },
  ACTION_ASKED: { direct: false, roles: workers },
  ACTION_ANSWERED: { direct: false, roles: ['SECRETARIAT'] },
};

/** Mails are few unless somebody asks for more. */
export const defaultMailChoice: MailChoice = 'DIGEST';

/** The kinds that a role can get at all. */
export const notificationKindsOf = (role: Role): readonly NotificationKind[] =>
  notificationKinds.codes.filter((kind) => rules[kind].roles.includes(role));

/** The choices for a kind: at once only what was assigned directly, so that everything else is one mail a day. */
export const mailChoicesOf = (kind: NotificationKind): readonly MailChoice[] =>
  mailChoices.codes.filter((choice) => choice !== 'AT_ONCE' || rules[kind].direct);

/** Days before a date on which it is told; each once, the nearest only. */
export const datesTold = {
  REVIEW_DUE: [7, 0],
  AGREEMENT_ENDING: [90, 60, 30],
  DUE_DILIGENCE_EXPIRING: [60, 0],
  TERM_ENDING: [90, 30, 7],
} as const satisfies Partial<Record<NotificationKind, readonly number[]>>;
