import { type GroupAction, isCarriedOver, nextMeetingOn } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import type { WorkingGroupQuery } from '../../gql/graphql.ts';

/** A working group as its page reads it. */
export type WorkingGroupRecord = NonNullable<WorkingGroupQuery['engagement']>;
export type MeetingRecord = WorkingGroupRecord['meetings'][number];
export type ActionRecord = WorkingGroupRecord['actions'][number];

/** What the rule on carrying over asks of an action. */
const facts = ({ meeting, status, completedAt }: ActionRecord): GroupAction => ({
  decidedOn: (meeting?.metOn ?? '') as CivilDate,
  status,
  completedOn: (completedAt?.slice(0, 10) as CivilDate | undefined) ?? null,
});

/** Actions of earlier meetings that a meeting found open. */
export const carriedInto = (meeting: MeetingRecord, actions: readonly ActionRecord[]): ActionRecord[] =>
  actions.filter((action) => isCarriedOver(facts(action), meeting.metOn as CivilDate));

type Dated = Pick<WorkingGroupRecord, 'cadence' | 'startsOn' | 'endsOn' | 'lastMetOn'>;

/** The day around which the group meets next. */
export const nextOf = ({ cadence, startsOn, endsOn, lastMetOn }: Dated): string | null =>
  nextMeetingOn({
    cadence: cadence ?? null,
    startsOn: startsOn as CivilDate,
    endsOn: (endsOn as CivilDate | null | undefined) ?? null,
    lastMetOn: (lastMetOn as CivilDate | null | undefined) ?? null,
  });
