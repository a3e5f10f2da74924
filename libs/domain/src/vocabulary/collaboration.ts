import { type Code, vocabulary } from './vocabulary.ts';

/** What can be logged, in the order of the Log dialog. */
export const logKinds = vocabulary({
  REFERRAL: { label: 'Referral', definition: 'A number of referrals in a month.' },
  INTERACTION: { label: 'Interaction', definition: 'A contact between the two sides, or a note.' },
  ENGAGEMENT: { label: 'Engagement', definition: 'Something that both sides did together.' },
  GROUP_MEETING: { label: 'Group meeting', definition: 'A working group met and decided.' },
  CAMPAIGN: { label: 'Campaign', definition: 'The partner joins a campaign, or both begin one.' },
  OBSTACLE: { label: 'Obstacle', definition: 'Something came up that stands in the way.' },
  TASK: { label: 'Task', definition: 'Something to do with or for the partner.' },
});
export type LogKind = Code<typeof logKinds>;

/** A contact between the two sides. */
export const interactionKinds = vocabulary({
  CALL: { label: 'Call', definition: 'A conversation by phone or video between a few people.' },
  MEETING: { label: 'Meeting', definition: 'An arranged meeting, online or in a room.' },
  EMAIL: { label: 'E-mail', definition: 'An exchange of e-mails worth remembering.' },
  VISIT: { label: 'Visit', definition: 'One side went to see the other.' },
  NOTE: { label: 'Note', definition: 'Something worth remembering that was no contact.' },
});
export type InteractionKind = Code<typeof interactionKinds>;

/** Which way a referral went, seen from the hotline. */
export const referralDirections = vocabulary({
  OUT: { label: 'Out', definition: 'The hotline pointed somebody or something to the initiative.' },
  IN: { label: 'In', definition: 'The initiative pointed somebody or something to the hotline.' },
});
export type ReferralDirection = Code<typeof referralDirections>;

/** What was referred. Only the number is kept, never a person or a report. */
export const referralSubjects = vocabulary({
  HELP_SEEKER: { label: 'Help-seeker', definition: 'A person who looks for help, for themselves or somebody close.' },
  CSAM_REPORT: { label: 'CSAM report', definition: 'A report of suspected child sexual abuse material.' },
});
export type ReferralSubject = Code<typeof referralSubjects>;

/** What is counted apart in totals: a direction with a subject. The three are never added up. */
export const referralMeasures = vocabulary({
  HELP_OUT: { label: 'Help-seekers, out', definition: 'People whom the hotline pointed to the initiative.' },
  HELP_IN: { label: 'Help-seekers, in', definition: 'People whom the initiative pointed to the hotline.' },
  REPORT_IN: { label: 'CSAM reports, in', definition: 'Reports that came to the hotline through the initiative.' },
});
export type ReferralMeasure = Code<typeof referralMeasures>;

/** What a line of the totals of referrals counts. */
export const referralLineKinds = vocabulary({
  PARTNERSHIP: { label: 'Partnership', definition: 'One partnership of the own hotline, as it was counted.' },
  OWN: { label: 'Our hotline', definition: 'All partnerships of the own hotline, as they were counted.' },
  HOTLINE: { label: 'Hotline', definition: 'All partnerships of one hotline, as far as they are shared.' },
  REGION: { label: 'Region', definition: 'All hotlines of one region of the world.' },
  NETWORK: { label: 'Whole network', definition: 'All hotlines.' },
  OTHERS: { label: 'All other hotlines', definition: 'All hotlines but the own one.' },
});
export type ReferralLineKind = Code<typeof referralLineKinds>;

/** Why a logged count is corrected. A closed list: a text could name a person. */
export const referralCorrectionReasons = vocabulary({
  MISCOUNTED: { label: 'Counted wrongly', definition: 'The count itself was wrong.' },
  MISTYPED: { label: 'Typed wrongly', definition: 'The count was right and was entered wrongly.' },
  COUNTED_TWICE: { label: 'Counted twice', definition: 'The same referrals were in the count twice.' },
  COUNTED_LATE: { label: 'More became known', definition: 'Figures of the month came in later.' },
  AGREED: { label: 'Agreed with the partner', definition: 'Both sides compared their figures.' },
});
export type ReferralCorrectionReason = Code<typeof referralCorrectionReasons>;

/** Where a check of figures stands. */
export const referralCheckStates = vocabulary({
  ASKED: { label: 'Being checked', definition: 'Somebody looks into why both sides counted differently.' },
  ANSWERED: { label: 'Checked', definition: 'Somebody has looked, and both figures are as they should be.' },
  WITHDRAWN: { label: 'Withdrawn', definition: 'Nobody needs to look any more.' },
});
export type ReferralCheckState = Code<typeof referralCheckStates>;

/** What a check of figures came to. */
export const referralCheckOutcomes = vocabulary({
  OURS_CORRECTED: { label: 'Ours corrected', definition: 'Our count is another one than when it was asked.' },
  THEIRS_CORRECTED: {
    label: 'Theirs corrected',
    definition: 'The partner’s figure is another one than when it was asked.',
  },
  BOTH_CORRECTED: { label: 'Both corrected', definition: 'Both figures are others than when it was asked.' },
  BOTH_STAND: { label: 'Both stand', definition: 'Neither side changed its figure.' },
});
export type ReferralCheckOutcome = Code<typeof referralCheckOutcomes>;

/** Why both sides still differ. A closed list: a text could name a person. */
export const gapExplanations = vocabulary({
  COUNTED_DIFFERENTLY: { label: 'Counted differently', definition: 'The sides do not count the same thing.' },
  ANOTHER_MONTH: { label: 'Counted in another month', definition: 'One side counts some of them earlier or later.' },
  NOT_ALL_SEEN: { label: 'One side does not see all', definition: 'Not everybody says who sent them.' },
  NOT_KNOWN: { label: 'Nobody knows', definition: 'Both sides looked and found no reason.' },
});
export type GapExplanation = Code<typeof gapExplanations>;

/** Where a gap between both sides' figures stands. */
export const figureGapStates = vocabulary({
  OPEN: { label: 'Open', definition: 'Nobody has been asked to look into it, or a figure has changed since.' },
  ASKED: { label: 'Being checked', definition: 'Somebody looks into it.' },
  SETTLED: { label: 'Settled', definition: 'It was checked, and both figures are still the same.' },
});
export type FigureGapState = Code<typeof figureGapStates>;

/** Why a count is not shown. */
export const hiddenCounts = vocabulary({
  SMALL: { label: 'Fewer than 5', definition: 'A number from 1 to 4.' },
  WITHHELD: { label: 'Withheld', definition: 'A number of at least 1 that would give a smaller one away.' },
});
export type HiddenCount = Code<typeof hiddenCounts>;

/** How much the referring side did. */
export const referralModes = vocabulary({
  SIGNPOST: { label: 'Signpost', definition: 'The details were given, and the person acts alone.' },
  WARM: { label: 'Warm', definition: 'The contact was made or shared with consent.' },
  FORMAL: { label: 'Formal', definition: 'It was handed over in writing.' },
});
export type ReferralMode = Code<typeof referralModes>;

/** Over which channel the referral was given. */
export const referralChannels = vocabulary({
  PHONE: { label: 'Phone', definition: 'In a telephone conversation.' },
  EMAIL: { label: 'E-mail', definition: 'In an e-mail.' },
  CHAT: { label: 'Chat', definition: 'In a written chat.' },
  WEB_FORM: { label: 'Web form', definition: 'In reply to, or by means of, a form on a website.' },
  REPORT_PAGE: { label: 'Report page', definition: 'By a notice or link on the page where reports are made.' },
  WEBSITE_LINK: { label: 'Website link', definition: 'By a link elsewhere on a website, counted by clicks.' },
  IN_PERSON: { label: 'In person', definition: 'Face to face.' },
  POST: { label: 'Post', definition: 'By letter.' },
  OTHER: { label: 'Other', definition: 'By another channel.' },
});
export type ReferralChannel = Code<typeof referralChannels>;

/** Things that a hotline and its partners do together. */
export const engagementKinds = vocabulary({
  KNOWLEDGE_EXCHANGE: { label: 'Knowledge exchange', definition: 'They share what they know without a fixed form.' },
  TRAINING: { label: 'Training', definition: 'One side trains the other, or both train third parties.' },
  EVENT: { label: 'Event', definition: 'They hold or attend an event together.' },
  WORKING_GROUP: { label: 'Working group', definition: 'They sit in a group with a task over some time.' },
  POLICY_ADVOCACY: {
    label: 'Policy and advocacy',
    definition: 'They work together on laws, policy or public funding.',
  },
  JOINT_SERVICE: { label: 'Joint service', definition: 'They run or build a service together.' },
  RESEARCH: { label: 'Research', definition: 'They study something together or share aggregate figures for a study.' },
  CO_FUNDING: { label: 'Co-funding', definition: 'They apply for or share money together.' },
});
export type EngagementKind = Code<typeof engagementKinds>;

/** How often a working group meets. */
export const meetingCadences = vocabulary({
  WEEKLY: { label: 'Every week', definition: 'Seven days after the last meeting.' },
  FORTNIGHTLY: { label: 'Every two weeks', definition: 'Fourteen days after the last meeting.' },
  MONTHLY: { label: 'Every month', definition: 'A month after the last meeting.' },
  QUARTERLY: { label: 'Every three months', definition: 'Three months after the last meeting.' },
  HALF_YEARLY: { label: 'Every six months', definition: 'Six months after the last meeting.' },
});
export type MeetingCadence = Code<typeof meetingCadences>;
