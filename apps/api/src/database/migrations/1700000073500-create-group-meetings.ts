import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps, tenant } from '../columns.ts';
import { admitsKind, dismissesKind, timelineTrigger } from '../timeline.ts';
import { tenantWall } from '../walls.ts';

/** Meetings of working groups: who took part, what was decided, and the actions, which are tasks of the group. */
export class CreateGroupMeetings1700000073500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.engagements add column cadence text
        check (cadence in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY')),
        add check (cadence is null or kind = 'WORKING_GROUP');

      create table app.group_meetings (
        ${tenant},
        engagement_id uuid not null,
        met_on date not null,
        summary text,
        decisions text[] not null default '{}',
        -- Who took part without being named here.
        hotline_count int not null default 0 check (hotline_count >= 0),
        partner_count int not null default 0 check (partner_count >= 0),
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        ${stamps},
        foreign key (hotline_id, engagement_id) references app.engagements (hotline_id, id)
      );
      create index on app.group_meetings (hotline_id, engagement_id, met_on desc, id desc) where withdrawn_at is null;

      create table app.meeting_attendances (
        ${tenant},
        meeting_id uuid not null,
        -- A contact, or a colleague.
        person_id uuid,
        user_id uuid,
        created_by uuid not null references app.users,
        foreign key (hotline_id, meeting_id) references app.group_meetings (hotline_id, id),
        foreign key (hotline_id, person_id) references app.people (hotline_id, id),
        foreign key (hotline_id, user_id) references app.users (hotline_id, id),
        check (num_nonnulls(person_id, user_id) = 1),
        unique nulls not distinct (hotline_id, meeting_id, person_id, user_id)
      );
      create index on app.meeting_attendances (hotline_id, person_id);

      -- An action stays with its group until it is closed; the meeting is where it was decided on.
      alter table app.tasks add column meeting_id uuid,
        add foreign key (hotline_id, meeting_id) references app.group_meetings (hotline_id, id);
      create index on app.tasks (hotline_id, meeting_id) where meeting_id is not null;

      ${tenantWall('app.group_meetings', { sees: groupSeen })}
      ${tenantWall('app.meeting_attendances', { verbs: ['insert'] })}
      ${admitsKind('GROUP_MEETING')}
      ${entries()}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger settle_meetings on app.engagements;
      ${dismissesKind('GROUP_MEETING')}
      alter table app.tasks drop column meeting_id;
      drop table app.meeting_attendances, app.group_meetings;
      drop function app.enter_group_meeting, app.settle_group_meetings;
      alter table app.engagements drop column cadence;
    `);
  }
}

/** The minutes of a group marked RED are for whoever sees the group. */
const groupSeen =
  'exists (select from app.engagements e where e.hotline_id = group_meetings.hotline_id and e.id = group_meetings.engagement_id)';

/** Minutes stay in the hotline, whatever the label of the group; what is RED stays with its author. */
const enter = (condition: string): string => `
  insert into app.timeline_entries (hotline_id, partnership_id, happened_on, id, kind, sharing, logged_by, logged_at)
  select m.hotline_id, l.partnership_id, m.met_on, m.id, 'GROUP_MEETING', case e.sharing when 'RED' then 'RED' else 'AMBER_STRICT' end,
    m.created_by, m.created_at
  from app.group_meetings m
  join app.engagements e on e.hotline_id = m.hotline_id and e.id = m.engagement_id
  join app.engagement_partnerships l on l.hotline_id = m.hotline_id and l.engagement_id = m.engagement_id
  where m.withdrawn_at is null and e.withdrawn_at is null and ${condition};`;

const entries = (): string =>
  [
    timelineTrigger(
      'enter_group_meeting',
      `delete from app.timeline_entries t where t.hotline_id = new.hotline_id and t.kind = 'GROUP_MEETING' and t.id = new.id;
       ${enter('m.hotline_id = new.hotline_id and m.id = new.id')}`,
    ),
    'create trigger enter after insert or update on app.group_meetings for each row execute function app.enter_group_meeting();',
    timelineTrigger(
      'settle_group_meetings',
      `delete from app.timeline_entries t using app.group_meetings m where m.hotline_id = new.hotline_id and m.engagement_id = new.id
         and t.hotline_id = m.hotline_id and t.kind = 'GROUP_MEETING' and t.id = m.id;
       ${enter('m.hotline_id = new.hotline_id and m.engagement_id = new.id')}`,
    ),
    `create trigger settle_meetings after update of withdrawn_at, sharing on app.engagements for each row
       when (new.kind = 'WORKING_GROUP') execute function app.settle_group_meetings();`,
  ].join('\n');
