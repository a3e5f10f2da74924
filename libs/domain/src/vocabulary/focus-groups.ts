import { type Code, vocabulary } from './vocabulary.ts';

/** How far a focus group has come (domain.md, "Focus groups"). */
export const focusGroupStatuses = vocabulary({
  DRAFT: { label: 'Draft', definition: 'Its purpose is being written and its pool gathered.' },
  SELECTING: { label: 'Selecting', definition: 'A panel was drawn, and nobody is invited yet.' },
  INVITING: { label: 'Inviting', definition: 'Invitations are out.' },
  SCHEDULED: { label: 'Scheduled', definition: 'The day is set.' },
  HELD: { label: 'Held', definition: 'The session took place.' },
  REPORTED: { label: 'Reported', definition: 'Its findings are written up.' },
  CANCELLED: { label: 'Cancelled', definition: 'It will not take place, for a noted reason.' },
});
export type FocusGroupStatus = Code<typeof focusGroupStatuses>;

/** Where a focus group meets. */
export const focusGroupFormats = vocabulary({
  ONLINE: { label: 'Online', definition: 'Everybody joins by a link.' },
  IN_PERSON: { label: 'In person', definition: 'Everybody comes to one place.' },
  HYBRID: { label: 'Both', definition: 'Some come, and some join by a link.' },
});
export type FocusGroupFormat = Code<typeof focusGroupFormats>;

/** For which side somebody speaks. */
export const candidateSides = vocabulary({
  HOTLINE: { label: 'Hotline', definition: 'Somebody of a hotline.' },
  PREVENTION: { label: 'Prevention', definition: 'Somebody of a prevention initiative.' },
  OTHER: { label: 'Other', definition: 'Somebody else, such as a funder or a researcher.' },
});
export type CandidateSide = Code<typeof candidateSides>;

/** How somebody came into the pool. */
export const candidateSources = vocabulary({
  SURVEY: { label: 'Survey', definition: 'They said in a survey that they are interested.' },
  PARTNERSHIP: { label: 'Partnership', definition: 'They work on a partnership.' },
  EXPERT: { label: 'Initiative', definition: 'They are the contact of an initiative.' },
  HAND: { label: 'By hand', definition: 'The secretariat named them.' },
  SUGGESTION: { label: 'Named by a colleague', definition: 'Somebody who was invited named them in their own place.' },
});
export type CandidateSource = Code<typeof candidateSources>;

/** Whether somebody already works with the other side. */
export const candidateExperiences = vocabulary({
  COLLABORATES: { label: 'Works together', definition: 'They work with the other side already.' },
  NOT_YET: { label: 'Not yet', definition: 'They do not work with the other side yet.' },
});
export type CandidateExperience = Code<typeof candidateExperiences>;

/** How an invitation to a focus group stands. */
export const focusGroupInvitationStates = vocabulary({
  DRAFT: { label: 'Not sent', definition: 'A seat is kept, and they were not asked yet.' },
  SENT: { label: 'Asked', definition: 'They were asked, and the seat is kept until the deadline.' },
  ACCEPTED: { label: 'Comes', definition: 'They said yes and have a seat. Nobody moves them.' },
  TENTATIVE: { label: 'Not sure yet', definition: 'The seat is kept until the day that they named.' },
  WAITING: {
    label: 'Waits for a seat',
    definition:
      'They said yes when their seat was no longer kept. A free seat goes to them in the order of the lottery.',
  },
  DECLINED: { label: 'Declined', definition: 'They said no; the seat is free for a reserve.' },
  EXPIRED: { label: 'No reply in time', definition: 'The deadline passed. A late yes is put on the waiting list.' },
  CANCELLED: { label: 'Withdrawn', definition: 'The secretariat took the invitation back.' },
});
export type FocusGroupInvitationState = Code<typeof focusGroupInvitationStates>;

/** What somebody can answer to an invitation. */
export const invitationReplies = vocabulary({
  ACCEPTED: { label: 'I come', definition: 'The seat is theirs.' },
  TENTATIVE: { label: 'Not sure yet', definition: 'The seat is kept until a day.' },
  DECLINED: { label: 'I cannot come', definition: 'The seat goes to a reserve.' },
});
export type InvitationReply = Code<typeof invitationReplies>;

/** What became of a colleague whom somebody named in their own place. */
export const suggestionStates = vocabulary({
  OPEN: { label: 'To decide', definition: 'The secretariat has not decided yet; the seat is kept.' },
  APPROVED: { label: 'Approved', definition: 'The colleague has the seat.' },
  REFUSED: { label: 'Not possible', definition: 'The colleague cannot have the seat, for a noted reason.' },
  WITHDRAWN: { label: 'Withdrawn', definition: 'The person replied otherwise or named somebody else.' },
});
export type SuggestionState = Code<typeof suggestionStates>;

/** What the rules of a selection can ask for. */
export const selectionAttributes = vocabulary({
  SIDE: { label: 'Side', definition: 'Hotline, prevention or other.' },
  REGION: { label: 'Region', definition: 'The UN M49 region of the country.' },
  COUNTRY: { label: 'Country', definition: 'The country in which they work.' },
  LEVEL: { label: 'Level of prevention', definition: 'The levels on which they work.' },
  EXPERIENCE: { label: 'Experience', definition: 'Whether they work with the other side already.' },
  LANGUAGE: { label: 'Language', definition: 'A language in which they can take part.' },
  ORGANISATION: { label: 'Organisation', definition: 'The organisation that sends them.' },
});
export type SelectionAttribute = Code<typeof selectionAttributes>;

/** Why somebody was drawn or not. */
export const drawReasons = vocabulary({
  MUST_INCLUDE: { label: 'Named by the rules', definition: 'The rules name them.' },
  DRAWN: { label: 'Drawn', definition: 'Their turn came, and the panel could be completed with them.' },
  PANEL_FULL: { label: 'No seat left', definition: 'All seats were taken before their turn.' },
  MAXIMUM_REACHED: { label: 'Limit reached', definition: 'As many as the rule allows were on the panel.' },
  MINIMUM_OUT_OF_REACH: {
    label: 'Seat needed for others',
    definition: 'With them, too few seats would have been left for the least number of a rule.',
  },
  RULES_TOGETHER: {
    label: 'Rules together',
    definition: 'With them, several rules could no longer be fulfilled together.',
  },
});
export type DrawReasonCode = Code<typeof drawReasons>;

/** The kinds of rules of a selection. */
export const selectionRuleKinds = vocabulary({
  SEATS: { label: 'Seats', definition: 'The number of seats.' },
  QUOTA: { label: 'Quota', definition: 'How many of the seats go to people with one value.' },
  CAP: { label: 'Limit', definition: 'How many people may share any one value.' },
});
export type SelectionRuleKind = Code<typeof selectionRuleKinds>;
