import { templateRights } from '@alongside/domain';
import { column, computed, expression, many } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';

const retired = (t: Sql): Sql => `(${t}.retired_at is not null)`;
const id = { sql: (t: Sql) => `${t}.id`, type: 'uuid' } as const;

/** The steps of one edition as rows, in their order. */
export const stepsOf = (template: Sql, edition: Sql): Sql =>
  `(select s.*, s.n as place from app.playbook_editions e, lateral rows from (
     jsonb_to_recordset(e.steps) as (key text, phase text, title text, hint text)) with ordinality s(key, phase, title, hint, n)
   where e.template_id = ${template} and e.edition = ${edition})`;

defineReads({
  type: 'PlaybookStep',
  table: 'app.playbook_editions',
  fields: { key: column('key'), phase: column('phase'), title: column('title'), hint: column('hint') },
});

defineReads({
  type: 'PlaybookTemplate',
  table: 'app.playbook_templates',
  fields: {
    id: column('id'),
    title: column('title'),
    purpose: column('purpose'),
    sourceTitle: column('source_title'),
    sourceUrl: column('source_url'),
    edition: column('edition'),
    steps: many('PlaybookStep', { from: (t) => stepsOf(`${t}.id`, `${t}.edition`), order: (o) => `${o}.place` }),
    retired: expression(retired),
    version: column('version'),
    viewerCan: computed<{ retired: boolean }>(
      (t) => ({ retired: retired(t) }),
      (template, actor) => templateRights(actor, template),
    ),
  },
  page: {
    filters: { retired: (t, value: boolean) => `${retired(t)} = ${value ? 'true' : 'false'}` },
    orders: { NEWEST: { terms: [{ sql: (t) => `${t}.created_at`, type: 'timestamptz' }, id] } },
    defaultOrder: 'NEWEST',
  },
});

defineRoots({
  playbookTemplates: { is: 'page', type: 'PlaybookTemplate' },
  playbookTemplate: {
    is: 'one',
    type: 'PlaybookTemplate',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
});
