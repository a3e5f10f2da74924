import { ActionEntity } from './action.entity.ts';
import { DatePollEntity, PollOptionEntity } from './date-poll.entity.ts';
import { FindingEntity, NoteEntity } from './finding.entity.ts';
import { SessionEntity } from './session.entity.ts';

export { FocusGroupSessionsModule } from './focus-group-sessions.module.ts';

export { FindingEntity };

/** The tables that commands write. */
export const focusGroupSessionEntities = [
  DatePollEntity,
  PollOptionEntity,
  SessionEntity,
  NoteEntity,
  FindingEntity,
  ActionEntity,
];
