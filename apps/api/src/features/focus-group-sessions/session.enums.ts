import {
  actionStates,
  attendances,
  calendarMethods,
  consentPurposes,
  keptTimes,
  pollVotes,
  sessionRequirements,
} from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const PollVoteEnum = vocabularyEnum('PollVote', pollVotes, 'What somebody says of one option of a date poll.');
export const KeptTimeEnum = vocabularyEnum(
  'KeptTime',
  keptTimes,
  'What stays the same when the organiser’s time zone changes.',
);
export const CalendarMethodEnum = vocabularyEnum(
  'CalendarMethod',
  calendarMethods,
  'What a calendar file asks a calendar program to do.',
);
export const AttendanceEnum = vocabularyEnum('Attendance', attendances, 'Whether somebody was there.');
export const ConsentPurposeEnum = vocabularyEnum(
  'ConsentPurpose',
  consentPurposes,
  'What a participant may agree to; each by itself, and none unless they say so.',
);
export const SessionRequirementEnum = vocabularyEnum(
  'SessionRequirement',
  sessionRequirements,
  'What still keeps a session from its next state.',
);
export const ActionStateEnum = vocabularyEnum(
  'ActionState',
  actionStates,
  'What became of something that a focus group decided to do.',
);
