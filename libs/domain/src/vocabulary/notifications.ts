import { type Code, vocabulary } from './vocabulary.ts';

/** What a notification tells. */
export const notificationKinds = vocabulary({
  TASK_ASSIGNED: { label: 'Task assigned to you', definition: 'Somebody gave you a task.' },
  STEP_ASSIGNED: { label: 'Step assigned to you', definition: 'Somebody gave you a step of a checklist.' },
  PARTNERSHIP_ASSIGNED: {
    label: 'Partnership assigned to you',
    definition: 'Somebody made you the owner of a partnership.',
  },
  APPROVAL_ASKED: { label: 'Your approval is asked', definition: 'A step waits for the approval of a manager.' },
  APPROVAL_DECIDED: { label: 'Approval decided', definition: 'A manager decided on what you asked for.' },
  REVIEW_DUE: { label: 'Review due', definition: 'A partnership is to be reviewed within a week, or now.' },
  PARTNER_ANSWERED: {
    label: 'Partner answered',
    definition: 'The partner answered a review, or gave its figures of a month.',
  },
  CHECK_ENDED: {
    label: 'Figures were checked',
    definition: 'A check of referral figures that you asked for came to its end.',
  },
  AGREEMENT_ENDING: { label: 'Agreement ends', definition: 'An agreement ends within 90, 60 or 30 days.' },
  DUE_DILIGENCE_EXPIRING: {
    label: 'Due diligence expires',
    definition: 'The look into an initiative will soon be older than 24 months.',
  },
  HANDOVER: { label: 'Handover', definition: 'Work is passed on, or will be, from you or to you.' },
  TERM_ENDING: { label: 'Term on a board ends', definition: 'A term ends within 90, 30 or 7 days.' },
  CAMPAIGN_ASKED: {
    label: 'A campaign asks for your approval',
    definition: 'Your hotline takes part in a campaign and has not answered to its plan.',
  },
  CAMPAIGN_ANSWERED: { label: 'Answer to a campaign', definition: 'Somebody answered to the plan of your campaign.' },
  CAMPAIGN_PHASE: { label: 'Campaign moved on', definition: 'A campaign in which you take part is in another phase.' },
  PROPOSAL_MADE: { label: 'Proposal to decide', definition: 'A hotline proposes a change of the registry.' },
  SEAT_OFFERED: {
    label: 'An offer waits for its link',
    definition:
      'A seat of a focus group is offered to a reserve whom no mail reaches: somebody has to hand the link over.',
  },
  PROPOSAL_DECIDED: {
    label: 'Proposal decided',
    definition: 'The secretariat decided on what you proposed for the registry.',
  },
  ACTION_ASKED: {
    label: 'A focus group asks your hotline',
    definition: 'The secretariat asks your hotline to do something that a focus group came to.',
  },
  ACTION_ANSWERED: {
    label: 'A hotline answered a focus group',
    definition: 'A hotline takes on what a focus group asks of it, or says no.',
  },
});
export type NotificationKind = Code<typeof notificationKinds>;

/** How a kind of notification is mailed; in the inbox it always appears. */
export const mailChoices = vocabulary({
  OFF: { label: 'Not by mail', definition: 'It appears in the inbox only.' },
  DIGEST: {
    label: 'In the daily mail',
    definition: 'It waits for the one mail of the morning, unless you have read it by then.',
  },
  AT_ONCE: { label: 'At once', definition: 'It gets a mail of its own.' },
});
export type MailChoice = Code<typeof mailChoices>;

/** Languages in which mails are written. */
export const mailLanguages = vocabulary({
  EN: { label: 'English', definition: 'Mails are written in English.' },
  DE: { label: 'Deutsch', definition: 'Mails are written in German.' },
});
export type MailLanguage = Code<typeof mailLanguages>;
