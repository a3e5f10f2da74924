import { auditedTableNames, auditedTables, ensure, isHotlineRole, isHotlineTable, may } from '@alongside/domain';
import { column, expression, instant, many, one, page } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads, type ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
// Their types are extended below, so their read maps have to be there.
import '../partnerships/index.ts';
import '../registry/index.ts';
import { changesOf, nameOf } from './field-change.reads.ts';

const registry = (t: Sql): Sql => `${t}.area = 'REGISTRY'`;
/** Neither the event nor a later one of its record is marked RED by somebody else: the mark closes what was written before. */
const notRed = (t: Sql): Sql =>
  `(${t}.sharing is null or not app.closed_in_trail(${t}.hotline_id, ${t}.table_name, ${t}.record_id, ${t}.id))`;

/** Wall one of `app.audit_events`; row-level security says the same (migration `split-audit-trail`). */
function visible(t: Sql, c: ReadContext): Sql | null {
  if (c.actor.role === 'ADMIN') return null;
  if (!isHotlineRole(c.actor.role)) return registry(t);
  const own = `${t}.hotline_id = ${c.values.add(c.actor.hotlineId, 'uuid')}`;
  if (c.actor.role === 'MANAGER') return `(${registry(t)} or ${own})`;
  return `(${registry(t)} or (${own} and ${t}.area = 'HOTLINE' and ${t}.subject_id is not null and ${notRed(t)}))`;
}

/** Wall one of the values of an event: of RED notes for their author only, of hotlines for no administrator. */
const contentSeen = (t: Sql, c: ReadContext): Sql =>
  c.actor.role === 'ADMIN' ? `${t}.area in ('REGISTRY', 'ACCOUNT')` : notRed(t);

/** The text under which the event's record is known: as written by the change, else as it stands now. */
function titleOf(t: Sql, c: ReadContext): Sql {
  const cases = Object.entries(auditedTables).flatMap(([table, { title, fields }]) => {
    if (title === undefined) return [];
    const kind = fields[title]?.kind ?? 'text';
    const written = `coalesce(v.after ->> '${title}', v.before ->> '${title}')`;
    if (Object.hasOwn(nameOf, kind)) return [`when '${table}' then ${nameOf[kind as keyof typeof nameOf](written)}`];
    const tenant = isHotlineTable(table) ? `r.hotline_id = ${t}.hotline_id and ` : '';
    return [
      `when '${table}' then coalesce(${written}, (select r.${title}::text from app.${table} r where ${tenant}r.id = ${t}.record_id::uuid))`,
    ];
  });
  return `(select case ${t}.table_name ${cases.join(' ')} end from (select) as one left join app.audit_values v on v.event_id = ${t}.id and ${contentSeen(t, c)})`;
}

defineReads({
  type: 'AuditEvent',
  table: 'app.audit_events',
  visible,
  fields: {
    id: expression((t) => `${t}.id::text`),
    at: instant('at'),
    by: expression(
      (t) =>
        `case when ${t}.actor_id is not null then coalesce(${nameOf.user(`${t}.actor_id`)}, 'A former colleague')
          when ${t}.link_id is not null then (select l.recipient || ' (personal link)' from app.personal_links l where l.hotline_id = ${t}.hotline_id and l.id = ${t}.link_id) end`,
    ),
    action: column('action'),
    table: column('table_name'),
    recordId: column('record_id'),
    title: expression(titleOf),
    requestId: column('request_id'),
    hotline: one('Hotline', (t, o) => `${o}.id = ${t}.hotline_id`),
    partnership: one('Partnership', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.subject_id`),
    readable: expression(
      (t, c) => `exists (select from app.audit_values v where v.event_id = ${t}.id and ${contentSeen(t, c)})`,
    ),
    fields: column('fields'),
    changes: many('FieldChange', { from: (t, c) => changesOf(t, contentSeen(t, c)), order: (o) => `${o}.field` }),
  },
  page: {
    filters: {
      actor: (t, value: string[], c) => `${t}.actor_id = any(${c.values.add(value, 'uuid[]')})`,
      table: (t, value: string[], c) => `${t}.table_name = any(${c.values.add(value, 'text[]')})`,
      action: (t, value: string[], c) => `${t}.action = any(${c.values.add(value, 'text[]')})`,
      from: (t, value: string, c) => `${t}.at >= ${c.values.add(value, 'date')}`,
      until: (t, value: string, c) => `${t}.at < ${c.values.add(value, 'date')} + 1`,
      record: (t, value: string, c) =>
        `(${t}.record_id = ${c.values.add(value, 'text')} or ${t}.subject_id = ${c.values.add(value, 'uuid')})`,
      hotlineId: (t, value: string, c) => `${t}.hotline_id = ${c.values.add(value, 'uuid')}`,
    },
    orders: {
      LATEST: {
        descending: true,
        terms: [
          { sql: (t) => `${t}.at`, type: 'timestamptz' },
          { sql: (t) => `${t}.id`, type: 'bigint' },
        ],
      },
    },
    defaultOrder: 'LATEST',
  },
});

const described = `(${auditedTableNames.map((table) => `'${table}'`).join(', ')})`;

extendReads('Partnership', {
  // Contacts and engagements stand for themselves, minutes with their group; their changes show on the partnerships that they are linked to.
  history: page('AuditEvent', (t, o) => {
    const linked = (table: string, id: string) =>
      `array(select l.${id} from app.${table} l where l.hotline_id = ${t}.hotline_id and l.partnership_id = ${t}.id)`;
    const linkedIds = `array[${t}.id] || ${linked('partnership_people', 'person_id')} || ${linked('engagement_partnerships', 'engagement_id')}`;
    return `${o}.hotline_id = ${t}.hotline_id and ${o}.table_name in ${described} and ${o}.subject_id = any(${linkedIds})`;
  }),
});

extendReads('Initiative', {
  history: page('AuditEvent', (t, o) => `${o}.hotline_id is null and ${registry(o)} and ${o}.subject_id = ${t}.id`),
});

defineRoots({
  auditEvents: {
    is: 'page',
    type: 'AuditEvent',
    where: (t, _args, c) => {
      ensure(may.seeAudit(c.actor));
      return c.actor.hotlineId === null ? 'true' : `${t}.hotline_id = ${c.values.add(c.actor.hotlineId, 'uuid')}`;
    },
  },
});
