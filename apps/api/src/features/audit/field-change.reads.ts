import { auditedTables, hiddenColumns, type ReferenceKind } from '@alongside/domain';
import { expression, many } from '../../kernel/reads/fields.ts';
import { defineReads } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';

/** How a record of each kind is called, given its id as text. Row-level security decides who may know it. */
export const nameOf: Record<ReferenceKind, (id: Sql) => Sql> = {
  user: (id) => `coalesce((select u.name from app.users u where u.id = ${id}::uuid), app.network_name(${id}::uuid))`,
  person: (id) =>
    `(select case when p.erased_at is null then coalesce(p.name, p.role_title) else 'A former contact (' || p.role_title || ')' end from app.people p where p.hotline_id = app.hotline_id() and p.id = ${id}::uuid)`,
  partnership: (id) =>
    `(select i.name from app.partnerships p join app.initiatives i on i.id = p.initiative_id where p.hotline_id = app.hotline_id() and p.id = ${id}::uuid)`,
  initiative: (id) => `(select i.name from app.initiatives i where i.id = ${id}::uuid)`,
  organisation: (id) => `(select g.name from app.organisations g where g.id = ${id}::uuid)`,
  hotline: (id) => `(select h.name from app.hotlines h where h.id = ${id}::uuid)`,
  engagement: (id) =>
    `(select e.title from app.engagements e where e.hotline_id = app.hotline_id() and e.id = ${id}::uuid)`,
  board: (id) => `(select b.name from app.boards b where b.hotline_id = app.hotline_id() and b.id = ${id}::uuid)`,
  seat: (id) =>
    `(select concat_ws(', ', b.name, s.title) from app.seats s join app.boards b on b.hotline_id = s.hotline_id and b.id = s.board_id
      where s.hotline_id = app.hotline_id() and s.id = ${id}::uuid)`,
  template: (id) => `(select t.title from app.playbook_templates t where t.id = ${id}::uuid)`,
  focusGroup: (id) => `(select f.title from app.focus_groups f where f.id = ${id}::uuid)`,
  source: (id) => `(select s.title from app.sources s where s.id = ${id}::uuid)`,
};

const isReference = (kind: string): kind is ReferenceKind => Object.hasOwn(nameOf, kind);

/** `table.column` of every column that points to a record, by the kind of that record. */
const references = Object.entries(auditedTables).flatMap(([table, { fields }]) =>
  Object.entries(fields).flatMap(([column, { kind }]) =>
    isReference(kind) ? [{ kind, place: `${table}.${column}` }] : [],
  ),
);

/** Name of the record that `value` points to when `place` (`table.column`) holds references; else null. */
function nameAt(place: Sql, value: Sql): Sql {
  const cases = Object.entries(nameOf).flatMap(([kind, name]) => {
    const places = references.filter((one) => one.kind === kind).map((one) => `'${one.place}'`);
    return places.length > 0 ? [`when ${place} in (${places.join(', ')}) then ${name(value)}`] : [];
  });
  return `case ${cases.join(' ')} end`;
}

/** One row for each value of a JSON value: the elements of a list, a scalar by itself, nothing for an object or null. */
const valuesOf = (json: Sql, place: Sql): Sql =>
  `(select x.v #>> '{}' as value, x.n as place, ${place} as at from jsonb_array_elements(case jsonb_typeof(${json})
     when 'array' then ${json} when 'object' then '[]' when 'null' then '[]' else case when ${json} is null then '[]' else jsonb_build_array(${json}) end end)
     with ordinality x(v, n) where jsonb_typeof(x.v) <> 'object')`;

defineReads({
  type: 'ChangedValue',
  table: 'app.audit_values',
  fields: { value: expression((t) => `${t}.value`), name: expression((t) => nameAt(`${t}.at`, `${t}.value`)) },
});

defineReads({
  type: 'FieldChange',
  table: 'app.audit_values',
  fields: {
    field: expression((t) => `${t}.field`),
    before: many('ChangedValue', { from: (t) => valuesOf(`${t}.before`, `${t}.at`), order: (o) => `${o}.place` }),
    after: many('ChangedValue', { from: (t) => valuesOf(`${t}.after`, `${t}.at`), order: (o) => `${o}.place` }),
  },
});

const hidden = hiddenColumns.map((column) => `'${column}'`).join(', ');
const filled = (json: Sql): Sql => `coalesce(${json} not in ('null', '""', '[]', 'false'), false)`;

/** The fields of the event at `t` that tell something, as a row source. `seen`: what the viewer may read (wall one). */
export const changesOf = (t: Sql, seen: Sql): Sql =>
  `(select k.field, v.before -> k.field as before, v.after -> k.field as after, ${t}.table_name || '.' || k.field as at
    from app.audit_values v, lateral (select jsonb_object_keys(coalesce(v.before, '{}') || coalesce(v.after, '{}')) as field) k
    where v.event_id = ${t}.id and ${seen} and k.field not in (${hidden})
      and (${t}.action = 'UPDATE' or ${filled('v.before -> k.field')} or ${filled('v.after -> k.field')}))`;
