import { type Code, vocabulary } from './vocabulary.ts';

/** What falls on a day of somebody's calendar. */
export const calendarKinds = vocabulary({
  TASK: { label: 'Task', definition: 'A task of the reader is due.' },
  REVIEW: { label: 'Review', definition: 'Both sides look at a partnership again.' },
  AGREEMENT_END: { label: 'Agreement ends', definition: 'The last day of an agreement that both sides have signed.' },
});
export type CalendarKind = Code<typeof calendarKinds>;
