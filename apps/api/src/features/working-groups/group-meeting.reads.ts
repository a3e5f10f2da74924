import { entryRights, type LoggedRecord } from '@alongside/domain';
import { column, computed, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { nameOfUser } from '../identity/index.ts';
import { groupSeen } from './working-group.reads.ts';

const attended = (t: string, id: string, o: string): string =>
  `${o}.id in (select a.${id} from app.meeting_attendances a where a.hotline_id = ${t}.hotline_id and a.meeting_id = ${t}.id)`;

defineReads({
  type: 'GroupMeeting',
  table: 'app.group_meetings',
  visible: (t, c) => {
    const rows = tenantRows({ only: (m) => `${m}.withdrawn_at is null` })(t, c);
    return `${rows} and ${groupSeen(`${t}.hotline_id`, `${t}.engagement_id`, c)}`;
  },
  fields: {
    id: column('id'),
    group: one('Engagement', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.engagement_id`),
    metOn: column('met_on'),
    summary: column('summary'),
    decisions: column('decisions'),
    people: many('Person', {
      on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${attended(t, 'person_id', o)}`,
      order: (o) => `lower(coalesce(${o}.name, ${o}.role_title)), ${o}.id`,
      limit: 100,
    }),
    colleagues: many('User', {
      on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${attended(t, 'user_id', o)}`,
      order: (o) => `lower(${o}.name), ${o}.id`,
      limit: 100,
    }),
    hotlineCount: column('hotline_count'),
    partnerCount: column('partner_count'),
    actions: many('Task', {
      on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.meeting_id = ${t}.id`,
      order: (o) => `${o}.created_at, ${o}.id`,
      limit: 100,
    }),
    version: column('version'),
    recordedBy: nameOfUser('created_by'),
    viewerCan: computed<Pick<LoggedRecord, 'hotlineId' | 'loggedBy'>>(
      (t) => ({ hotlineId: `${t}.hotline_id`, loggedBy: `${t}.created_by` }),
      (meeting, actor) => entryRights(actor, { ...meeting, kind: 'GROUP_MEETING' }),
    ),
  },
});

extendReads('Task', {
  meeting: one('GroupMeeting', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.meeting_id`),
});

defineRoots({
  groupMeeting: {
    is: 'one',
    type: 'GroupMeeting',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
});
