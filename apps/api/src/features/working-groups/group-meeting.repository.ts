import type { LoggedRecord } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor, db, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
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
    readonly startsOn: CivilDate;
    readonly cadence: string | null;
    /** Its partnership, where it has exactly one. */
    readonly partnershipId: string | null;
  } | null;
  /** How many of the named contacts and colleagues the hotline has. */
  readonly people: number;
  readonly users: number;
}

/** A meeting of the own hotline, as commands need it. */
export interface LoadedMeeting extends LoggedRecord {
  readonly id: string;
  readonly engagementId: string;
  readonly version: number;
  readonly metOn: CivilDate;
  readonly summary: string | null;
  readonly decisions: readonly string[];
  readonly hotlineCount: number;
  readonly partnerCount: number;
  readonly personIds: readonly string[];
  readonly userIds: readonly string[];
}

/** Who is named as having taken part. */
interface Attendance {
  readonly personIds: readonly string[];
  readonly userIds: readonly string[];
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
  async add(row: MeetingRow, attendance: Attendance): Promise<boolean> {
    const stamp = { hotlineId: ownHotline(), createdBy: actor().userId };
    if (!(await insertOnce(GroupMeetingEntity, { ...row, ...stamp }))) return false;
    await this.attend(row.id, attendance);
    return true;
  }

  /** Null when the actor sees none of this id, or only a withdrawn one. */
  async load(id: string): Promise<LoadedMeeting | null> {
    const attended = (column: string) =>
      `array(select a.${column} from app.meeting_attendances a
         where a.hotline_id = m.hotline_id and a.meeting_id = m.id and a.${column} is not null order by 1)`;
    const [row] = await sql<LoadedMeeting>(
      `select m.id, m.hotline_id as "hotlineId", m.engagement_id as "engagementId", m.created_by as "loggedBy", m.version,
         m.met_on::text as "metOn", m.summary, m.decisions, m.hotline_count as "hotlineCount", m.partner_count as "partnerCount",
         ${attended('person_id')} as "personIds", ${attended('user_id')} as "userIds"
       from app.group_meetings m where m.hotline_id = $1 and m.id = $2 and m.withdrawn_at is null`,
      [ownHotline(), id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster; nothing is changed then. */
  async change(
    before: LoadedMeeting,
    row: Omit<MeetingRow, 'id' | 'engagementId'>,
    attendance: Attendance,
  ): Promise<boolean> {
    const { id, version } = before;
    if (!(await updateVersion(GroupMeetingEntity, { hotlineId: ownHotline(), id }, version, row))) return false;
    await sql(
      `delete from app.meeting_attendances where hotline_id = $1 and meeting_id = $2
         and (person_id is null or person_id <> all($3::uuid[])) and (user_id is null or user_id <> all($4::uuid[]))`,
      [ownHotline(), id, attendance.personIds, attendance.userIds],
    );
    await this.attend(id, {
      personIds: attendance.personIds.filter((one) => !before.personIds.includes(one)),
      userIds: attendance.userIds.filter((one) => !before.userIds.includes(one)),
    });
    return true;
  }

  private async attend(meetingId: string, { personIds, userIds }: Attendance): Promise<void> {
    const attendance = { hotlineId: ownHotline(), createdBy: actor().userId, meetingId };
    const rows = [
      ...personIds.map((personId) => ({ ...attendance, id: newId(), personId, userId: null })),
      ...userIds.map((userId) => ({ ...attendance, id: newId(), personId: null, userId })),
    ];
    if (rows.length > 0) await db().insert(MeetingAttendanceEntity, rows);
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
