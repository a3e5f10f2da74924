import { templateRights } from '@alongside/domain';
import { column, computed, many } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';

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
    version: column('version'),
    viewerCan: computed(
      () => ({}),
      (_facts, actor) => templateRights(actor),
    ),
  },
  page: {
    filters: {},
    orders: { NEWEST: { terms: [{ sql: (t) => `${t}.created_at`, type: 'timestamptz' }, id] } },
    defaultOrder: 'NEWEST',
  },
});

defineReads({
  type: 'Guideline',
  table: 'app.guidelines',
  fields: {
    id: column('id'),
    title: column('title'),
    publisher: column('publisher'),
    summary: column('summary'),
    url: column('url'),
    addressState: column('address_state'),
    source: column('source'),
    asOf: column('as_of'),
  },
  page: {
    filters: {},
    orders: {
      PUBLISHER: {
        terms: [
          { sql: (t) => `lower(${t}.publisher)`, type: 'text' },
          { sql: (t) => `lower(${t}.title)`, type: 'text' },
          id,
        ],
      },
    },
    defaultOrder: 'PUBLISHER',
  },
});

defineRoots({
  playbookTemplates: { is: 'page', type: 'PlaybookTemplate' },
  playbookTemplate: {
    is: 'one',
    type: 'PlaybookTemplate',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
  guidelines: { is: 'page', type: 'Guideline' },
});
