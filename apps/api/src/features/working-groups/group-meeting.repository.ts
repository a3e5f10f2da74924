import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor, db, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce } from '../../kernel/operation/writes.ts';
import { GroupMeetingEntity, MeetingAttendanceEntity } from './group-meeting.entity.ts';

/** What recording a meeting asks about. */
export interface GroupFacts {
  /** True when a meeting with this id is there already: the request came twice. */
  readonly replayed: boolean;
  /** The working group; null when the hotline has none with this id that the actor sees. */
  readonly group: {
    readonly id: string;
    readonly hotlineId: string;
    readonly version: number;
    readonly startsOn: string;
    readonly cadence: string | null;
    /** Its partnership, where it has exactly one. */
    readonly partnershipId: string | null;
  } | null;
  /** How many of the named contacts and colleagues the hotline has. */
  readonly people: number;
  readonly users: number;
}

type MeetingRow = Pick<
  GroupMeetingEntity,
  'id' | 'engagementId' | 'metOn' | 'summary' | 'decisions' | 'hotlineCount' | 'partnerCount'
>;

/** Meetings of working groups of the own hotline, for commands. */
@Injectable()
export class GroupMeetingRepository {
  async facts(ask: {
    id: string | null;
    engagementId: string;
    personIds: readonly string[];
    userIds: readonly string[];
  }): Promise<GroupFacts> {
    const [facts] = await sql<GroupFacts>(
      `select
         exists (select from app.group_meetings where hotline_id = $1 and id = $2) as replayed,
         (select json_build_object('id', e.id, 'hotlineId', e.hotline_id, 'version', e.version, 'startsOn', e.starts_on, 'cadence', e.cadence,
             'partnershipId', (select case when count(*) = 1 then min(l.partnership_id::text) end from app.engagement_partnerships l
               where l.hotline_id = e.hotline_id and l.engagement_id = e.id))
           from app.engagements e where e.hotline_id = $1 and e.id = $3 and e.kind = 'WORKING_GROUP' and e.withdrawn_at is null) as "group",
         (select count(*)::int from app.people where hotline_id = $1 and id = any($4::uuid[]) and erased_at is null) as people,
         (select count(*)::int from app.users where hotline_id = $1 and id = any($5::uuid[])) as users`,
      [ownHotline(), ask.id, ask.engagementId, ask.personIds, ask.userIds],
    );
    return facts as GroupFacts;
  }

  /** Answers false when a meeting with this id is there already; nothing is added then. */
  async add(row: MeetingRow, personIds: readonly string[], userIds: readonly string[]): Promise<boolean> {
    const stamp = { hotlineId: ownHotline(), createdBy: actor().userId };
    if (!(await insertOnce(GroupMeetingEntity, { ...row, ...stamp }))) return false;
    const attendance = { ...stamp, meetingId: row.id };
    const rows = [
      ...personIds.map((personId) => ({ ...attendance, id: newId(), personId, userId: null })),
      ...userIds.map((userId) => ({ ...attendance, id: newId(), personId: null, userId })),
    ];
    if (rows.length > 0) await db().insert(MeetingAttendanceEntity, rows);
    return true;
  }

  /** Answers false when somebody else was faster. */
  async setCadence(id: string, version: number, cadence: string | null): Promise<boolean> {
    const changed = await sql(
      `update app.engagements set cadence = $4, version = version + 1, updated_at = now()
       where hotline_id = $1 and id = $2 and version = $3 returning id`,
      [ownHotline(), id, version, cadence],
    );
    return changed.length > 0;
  }
}
