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
  NOT_INVITED: { label: 'Not asked', definition: 'The hotline is on the list and is not asked, for a noted reason.' },
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

/** Why a hotline counts as it does, beside its standing on the opening day. */
export const eligibilityReasons = vocabulary({
  NO_RECORD: { label: 'No membership on record', definition: 'The registry has no period of membership of it.' },
  NOT_MEMBER: { label: 'Not a member', definition: 'It was no member on the opening day.' },
  EXCLUDED: { label: 'Left out by hand', definition: 'The secretariat left it out before the opening, and noted why.' },
  ADDED: { label: 'Added later', definition: 'The secretariat added it after the opening, and noted why.' },
});
export type EligibilityReason = Code<typeof eligibilityReasons>;

/** The mails of a round to one hotline. */
export const surveyMailSteps = vocabulary({
  ANNOUNCEMENT: { label: 'Announcement', definition: 'Says some days before that a survey is coming.' },
  INVITATION: { label: 'Invitation', definition: 'Brings the link.' },
  REMINDER_1: { label: 'First reminder', definition: 'A week after the invitation, where nothing was handed in.' },
  REMINDER_2: { label: 'Second reminder', definition: 'Two weeks after the invitation.' },
  LAST_CALL: { label: 'Last call', definition: 'Two days before the closing.' },
  EXTRA: { label: 'Reminder by hand', definition: 'Sent by the secretariat beside the plan.' },
});
export type SurveyMailStep = Code<typeof surveyMailSteps>;

/** Whether the mails of a round leave by themselves. */
export const surveyMailings = vocabulary({
  OFF: { label: 'By hand', definition: 'Nothing is mailed. Links are copied and sent by the secretariat.' },
  ON: { label: 'By plan', definition: 'Mails leave on their days, until a hotline has answered.' },
  PAUSED: { label: 'Paused', definition: 'Nothing leaves until it goes on; then the days are planned anew.' },
});
export type SurveyMailing = Code<typeof surveyMailings>;

/** Why a hotline gets no mail. */
export const surveyMailBars = vocabulary({
  NOT_INVITED: { label: 'Not asked', definition: 'This hotline is not asked in this round.' },
  ANSWERED: { label: 'Has answered', definition: 'This hotline has handed in its answers.' },
  DECLINED: { label: 'Has declined', definition: 'This hotline does not take part.' },
  NO_ADDRESS: { label: 'No address', definition: 'No address for mails is known of this hotline.' },
  UNREACHABLE: { label: 'Mail came back', definition: 'A mail to this address came back. Give another address.' },
  MAILED_TODAY: { label: 'Mailed today', definition: 'An address gets one mail of a survey a day.' },
  NOT_OPEN: { label: 'Not open yet', definition: 'The round has not opened yet.' },
  OVER: { label: 'Closed', definition: 'The round takes no answers any more.' },
});
export type SurveyMailBar = Code<typeof surveyMailBars>;

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

/** On which side of a cross-table somebody stands. */
export const crossCategoryKinds = vocabulary({
  CHOICE: { label: 'Choice', definition: 'Made this choice.' },
  CHOSEN: { label: 'Chosen', definition: 'Chose the option.' },
  NOT_CHOSEN: { label: 'Not chosen', definition: 'Answered the question without choosing the option.' },
  NO_ANSWER: { label: 'No answer', definition: 'Was asked and gave no answer.' },
  NOT_ASKED: { label: 'Not asked', definition: 'The route through the survey went past the question.' },
});

/** How much a released quote says of who wrote it. */
export const quoteAttributions = vocabulary({
  ANONYMOUS: { label: 'Without a name', definition: 'Nothing is said of who wrote it.' },
  COUNTRY: { label: 'By country', definition: 'The country of the hotline is named.' },
  HOTLINE: { label: 'By hotline', definition: 'The hotline is named.' },
});
export type QuoteAttribution = Code<typeof quoteAttributions>;

/** Who may read a released quote. */
export const quoteAudiences = vocabulary({
  MEMBERS: { label: 'Members', definition: 'Hotlines of the network read it, and files for them hold it.' },
  PUBLIC: { label: 'Public', definition: 'Everybody may read it, also in what is published.' },
});
export type QuoteAudience = Code<typeof quoteAudiences>;

/** The tables of a round that can be taken as a file. */
export const surveyTables = vocabulary({
  RESULTS: { label: 'Results', definition: 'Every figure with its bases, small numbers hidden for the chosen reader.' },
  CROSS_TABLES: {
    label: 'Cross-tables',
    definition:
      'Questions against each other that were released with the results, small numbers hidden for the chosen reader.',
  },
  CODEBOOK: { label: 'Codebook', definition: 'What every item and code of the other tables means.' },
  QUOTES: { label: 'Quotes', definition: 'Answers in words that were released, as they were agreed on.' },
  WIDE: { label: 'Answers, one row each', definition: 'One row for each respondent, with codes, labels and states.' },
  LONG: { label: 'Answers, one row an item', definition: 'One row for each respondent and item, with its state.' },
});
export type SurveyTableKind = Code<typeof surveyTables>;
