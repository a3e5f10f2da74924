import { type Code, vocabulary } from './vocabulary.ts';

/** What falls on a day of somebody's calendar. */
export const calendarKinds = vocabulary({
  TASK: { label: 'Task', definition: 'A task of the reader is due.' },
  REVIEW: { label: 'Review', definition: 'Both sides look at a partnership again.' },
  AGREEMENT_END: { label: 'Agreement ends', definition: 'The last day of an agreement that both sides have signed.' },
  TERM_END: { label: 'Term ends', definition: 'The last day of somebody’s term on a board.' },
  MILESTONE: { label: 'Milestone', definition: 'Something is due in a campaign of the reader’s side.' },
  GO_LIVE: { label: 'Goes live', definition: 'A campaign of the reader’s side begins in a country.' },
  CAMPAIGN: { label: 'Campaign', definition: 'A campaign that the reader’s side leads or takes part in.' },
});
export type CalendarKind = Code<typeof calendarKinds>;
