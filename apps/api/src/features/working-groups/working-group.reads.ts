import { may } from '@alongside/domain';
import { column, computed, expression, many } from '../../kernel/reads/fields.ts';
import { defineRoots, extendReads, type ReadContext, rowsSeen } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';

/** True where the viewer sees the working group that something belongs to. */
export const groupSeen = (hotlineId: Sql, id: Sql, c: ReadContext): Sql => {
  const seen = rowsSeen('Engagement', 'g', c);
  return `exists (select from app.engagements g where g.hotline_id = ${hotlineId} and g.id = ${id} and ${seen})`;
};

const meetings = (t: Sql): Sql =>
  `app.group_meetings m where m.hotline_id = ${t}.hotline_id and m.engagement_id = ${t}.id and m.withdrawn_at is null`;
const actionsOf = (t: Sql, o: Sql): Sql =>
  `${o}.hotline_id = ${t}.hotline_id and ${o}.meeting_id in (select m.id from ${meetings(t)})`;
/** Minutes are the hotline's: for people of the network there is nothing to count. */
const own = (t: Sql, c: ReadContext, sql: Sql): Sql =>
  c.actor.hotlineId === null
    ? 'null'
    : `case when ${t}.hotline_id = ${c.values.add(c.actor.hotlineId, 'uuid')} then ${sql} end`;

extendReads('Engagement', {
  cadence: column('cadence'),
  version: column('version'),
  lastMetOn: expression((t, c) => own(t, c, `(select max(m.met_on) from ${meetings(t)})`)),
  openActionCount: expression((t, c) =>
    own(t, c, `(select count(*)::int from app.tasks k where ${actionsOf(t, 'k')} and k.status = 'OPEN')`),
  ),
  meetings: many('GroupMeeting', {
    on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.engagement_id = ${t}.id`,
    order: (o) => `${o}.met_on desc, ${o}.id desc`,
    limit: 100,
  }),
  actions: many('Task', {
    on: actionsOf,
    order: (o) => `(${o}.status = 'OPEN') desc, coalesce(${o}.due_on, 'infinity'), ${o}.id`,
    limit: 200,
  }),
  viewerCan: computed<{ hotlineId: string }>(
    (t) => ({ hotlineId: `${t}.hotline_id` }),
    (group, actor) => ({ recordMeeting: may.log(actor, group).allowed }),
  ),
});

defineRoots({
  engagement: { is: 'one', type: 'Engagement', where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}` },
  workingGroups: {
    is: 'page',
    type: 'Engagement',
    where: (t, { partnershipId }, c) =>
      partnershipId
        ? `${t}.kind = 'WORKING_GROUP' and exists (select from app.engagement_partnerships l
            where l.hotline_id = ${t}.hotline_id and l.engagement_id = ${t}.id and l.partnership_id = ${c.values.add(partnershipId, 'uuid')})`
        : `${t}.kind = 'WORKING_GROUP'`,
  },
});
