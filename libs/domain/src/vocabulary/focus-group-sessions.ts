import { type Code, vocabulary } from './vocabulary.ts';

/** What somebody says of one option of a date poll. Whoever has not answered has said nothing, and above all not no. */
export const pollVotes = vocabulary({
  YES: { label: 'Yes', definition: 'They can come.' },
  IF_NEED_BE: { label: 'If need be', definition: 'They can come if nothing else is found.' },
  NO: { label: 'No', definition: 'They cannot come.' },
});
export type PollVote = Code<typeof pollVotes>;

/** What stays the same when the organiser's time zone changes. */
export const keptTimes = vocabulary({
  CLOCK: { label: 'The clock times', definition: 'The clock of the new zone shows what that of the old one showed.' },
  MOMENT: { label: 'The moments', definition: 'Everybody’s hour stays as it was.' },
});
export type KeptTime = Code<typeof keptTimes>;

/** What the calendar file for one person asks their calendar program to do (RFC 5546). */
export const calendarMethods = vocabulary({
  REQUEST: { label: 'Invitation', definition: 'Puts the session into the calendar, or changes it there.' },
  CANCEL: { label: 'Cancellation', definition: 'Takes the session out of the calendar.' },
});
export type CalendarMethod = Code<typeof calendarMethods>;

/** Whether somebody was there. */
export const attendances = vocabulary({
  ATTENDED: { label: 'Was there', definition: 'They took part.' },
  EXCUSED: { label: 'Excused', definition: 'They said beforehand that they could not come.' },
  NO_SHOW: { label: 'Did not come', definition: 'They had accepted and did not come.' },
});
export type Attendance = Code<typeof attendances>;

/** What a participant may agree to; each by itself, and none of them unless they say so. */
export const consentPurposes = vocabulary({
  RECORDING: {
    label: 'Recording',
    definition: 'The session may be recorded for the minutes. The recording is never kept here.',
  },
  QUOTATION: { label: 'Quotation', definition: 'Their words may be quoted without their name.' },
  ATTRIBUTION: { label: 'Attribution', definition: 'Their name or role may stand beside a finding.' },
});
export type ConsentPurpose = Code<typeof consentPurposes>;

/** What still keeps a session from its next state. */
export const sessionRequirements = vocabulary({
  DATE: { label: 'A date', definition: 'The day and hour are fixed.' },
  PLACE: { label: 'A place or a link', definition: 'People know where to go or how to join.' },
  BEGUN: { label: 'The hour has come', definition: 'The session has begun.' },
  ATTENDANCE: { label: 'Attendance', definition: 'It is noted of everybody who accepted whether they came.' },
  SOMEBODY: { label: 'Somebody was there', definition: 'At least one person took part.' },
  FINDING: { label: 'A finding', definition: 'At least one finding is written down.' },
  EVIDENCE: { label: 'Evidence', definition: 'Every finding names a note that it rests on.' },
});
export type SessionRequirement = Code<typeof sessionRequirements>;

/** What became of something that a focus group decided to do. */
export const actionStates = vocabulary({
  OPEN: { label: 'Open', definition: 'Somebody of the secretariat does it.' },
  ASKED: { label: 'Asked', definition: 'A hotline was asked to do it and has not answered.' },
  TAKEN: { label: 'Taken on', definition: 'The hotline has made it a task of its own.' },
  DECLINED: { label: 'Declined', definition: 'The hotline will not do it.' },
  DONE: { label: 'Done', definition: 'It is done.' },
  DROPPED: { label: 'Dropped', definition: 'Nobody will do it.' },
});
export type ActionState = Code<typeof actionStates>;
