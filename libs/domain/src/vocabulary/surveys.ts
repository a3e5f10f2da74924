import { type Code, vocabulary } from './vocabulary.ts';

/** How a question is asked. */
export const questionKinds = vocabulary({
  SINGLE_CHOICE: { label: 'One choice', definition: 'One of several options.' },
  MULTI_CHOICE: {
    label: 'Several choices',
    definition: 'Any number of options, unless one of them excludes the rest.',
  },
  LIKERT_MATRIX: { label: 'Scale', definition: 'Several statements, each judged on the same scale.' },
  TEXT: { label: 'Text', definition: 'An answer in one’s own words.' },
  INITIATIVE_LIST: { label: 'Initiatives', definition: 'Names of prevention initiatives.' },
});
export type QuestionKind = Code<typeof questionKinds>;

/** What became of one item of a survey with one respondent; set by the server, never by the page. */
export const itemStates = vocabulary({
  ANSWERED: { label: 'Answered', definition: 'An answer that says something about the question.' },
  DONT_KNOW: { label: 'Don’t know', definition: 'The respondent said that it does not know.' },
  PREFER_NOT: { label: 'Prefers not to say', definition: 'The respondent said that it would rather not answer.' },
  BLANK: { label: 'Left blank', definition: 'It was asked and got no answer.' },
  NOT_ASKED: { label: 'Not asked', definition: 'The route through the survey went past it.' },
  NOT_REACHED: { label: 'Not reached', definition: 'The respondent stopped before it.' },
});
export type ItemState = Code<typeof itemStates>;

/** How far an invited hotline has come in a round. */
export const surveyInvitationStatuses = vocabulary({
  INVITED: { label: 'Invited', definition: 'The hotline is on the list and has not opened the survey.' },
  OPENED: { label: 'Opened', definition: 'Somebody has begun to read the survey.' },
  STARTED: { label: 'Started', definition: 'There is a draft with at least one answer.' },
  SUBMITTED: { label: 'Submitted', definition: 'The answers were handed in.' },
  DECLINED: { label: 'Declined', definition: 'The hotline said that it will not take part.' },
});
export type SurveyInvitationStatus = Code<typeof surveyInvitationStatuses>;

/** Whether an invited hotline counts in the base of the response rate. */
export const eligibilities = vocabulary({
  ELIGIBLE: { label: 'Eligible', definition: 'A member on the opening day; counts in the base.' },
  INELIGIBLE: { label: 'Not eligible', definition: 'Not a member on the opening day, for a noted reason; left out.' },
  UNKNOWN: {
    label: 'Not known',
    definition: 'It is not known; counts in the base, so that the rate is never flattered.',
  },
});
export type Eligibility = Code<typeof eligibilities>;

/** Where a round stands, as it follows from its days. */
export const roundStatuses = vocabulary({
  SCHEDULED: { label: 'Scheduled', definition: 'It has not opened yet.' },
  OPEN: { label: 'Open', definition: 'Answers are taken.' },
  CLOSED: { label: 'Closed', definition: 'No answer is taken any more.' },
});
export type RoundStatus = Code<typeof roundStatuses>;

/** How an answer came in. */
export const answerChannels = vocabulary({
  LINK: { label: 'By link', definition: 'The hotline answered on its own page.' },
  PHONE: { label: 'By phone', definition: 'The secretariat wrote down what was said.' },
  PAPER: { label: 'On paper', definition: 'The secretariat copied a paper or a mail.' },
  RECONSTRUCTED: { label: 'Reconstructed', definition: 'Made to meet published totals; nobody gave this answer.' },
});
export type AnswerChannel = Code<typeof answerChannels>;

/** Who reads a table of results; small numbers are hidden from all but the secretariat. */
export const resultAudiences = vocabulary({
  SECRETARIAT: { label: 'Secretariat', definition: 'Runs the survey and sees every number.' },
  MEMBERS: { label: 'Members', definition: 'Hotlines of the network; numbers from 1 to 2 are hidden.' },
  PUBLIC: { label: 'Public', definition: 'Everybody; numbers from 1 to 4 are hidden.' },
});
export type ResultAudience = Code<typeof resultAudiences>;

/** What may be said of one item beside an item of another version. */
export const itemRelations = vocabulary({
  SAME: { label: 'Same', definition: 'Same question and same options; figures can be compared.' },
  RECODED: { label: 'Recoded', definition: 'Options of one stand for options of the other, as noted.' },
  NOT_COMPARABLE: { label: 'Not comparable', definition: 'The question was changed too much; figures stand alone.' },
});
export type ItemRelation = Code<typeof itemRelations>;

/** How a version of a survey differs from the one that it was begun from. */
export const surveyVersionChanges = vocabulary({
  FIRST: { label: 'First version', definition: 'It was begun from nothing.' },
  TEXT_ONLY: { label: 'Words only', definition: 'The same questions, said differently or in more languages.' },
  STRUCTURE: { label: 'Other questions', definition: 'Questions, options or routes differ.' },
});
export type SurveyVersionChange = Code<typeof surveyVersionChanges>;
