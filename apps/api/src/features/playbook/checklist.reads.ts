import { checklistRights } from '@alongside/domain';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { defineSubject } from '../notifications/index.ts';
import { initiativeBeside, ofPartnership } from '../partnerships/index.ts';
import { stepsOf } from './template.reads.ts';

const id = { sql: (t: Sql) => `${t}.id`, type: 'uuid' } as const;
const steps = (t: Sql, more = ''): Sql =>
  `(select count(*)::int from app.checklist_steps s where s.hotline_id = ${t}.hotline_id and s.checklist_id = ${t}.id${more})`;
const newest = (t: Sql): Sql => `(select p.edition from app.playbook_templates p where p.id = ${t}.template_id)`;
const inList = (t: Sql): Sql =>
  `exists (select from app.checklists l where l.hotline_id = ${t}.hotline_id and l.id = ${t}.checklist_id and l.withdrawn_at is null)`;
const dueOn = (t: Sql): Sql => `coalesce(${t}.due_on, 'infinity'::date)`;

defineReads({
  type: 'Checklist',
  table: 'app.checklists',
  visible: tenantRows({ only: (t) => `${t}.withdrawn_at is null` }),
  fields: {
    id: column('id'),
    partnership: one('Partnership', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.partnership_id`),
    template: one('PlaybookTemplate', (t, o) => `${o}.id = ${t}.template_id`),
    edition: column('edition'),
    steps: many('ChecklistStep', {
      on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.checklist_id = ${t}.id`,
      order: (o) => `${o}.place, ${o}.id`,
    }),
    newestSteps: many('PlaybookStep', {
      from: (t) => stepsOf(`${t}.template_id`, `(case when ${newest(t)} > ${t}.edition then ${newest(t)} end)`),
      order: (o) => `${o}.place`,
    }),
    stepCount: expression((t) => steps(t)),
    doneCount: expression((t) => steps(t, ' and s.done_on is not null')),
    version: column('version'),
    createdAt: instant('created_at'),
    viewerCan: computed<{ hotlineId: string }>(
      (t) => ({ hotlineId: `${t}.hotline_id` }),
      (list, actor) => checklistRights(actor, list),
    ),
  },
  page: {
    filters: {
      partnershipId: (t, value: string, c) => `${t}.partnership_id = ${c.values.add(value, 'uuid')}`,
    },
    orders: {
      STARTED: { descending: true, terms: [{ sql: (t) => `${t}.created_at`, type: 'timestamptz' }, id] },
    },
    defaultOrder: 'STARTED',
  },
});

defineReads({
  type: 'ChecklistStep',
  table: 'app.checklist_steps',
  visible: tenantRows({ only: inList }),
  fields: {
    id: column('id'),
    checklist: one('Checklist', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.checklist_id`),
    key: column('key'),
    phase: column('phase'),
    title: column('title'),
    hint: column('hint'),
    owner: one('User', (t, o) => `${o}.id = ${t}.owner_id`),
    dueOn: column('due_on'),
    doneOn: column('done_on'),
    overdue: expression((t) => `coalesce(${t}.done_on is null and ${t}.due_on < current_date, false)`),
    note: column('note'),
    link: column('link'),
    version: column('version'),
  },
  page: {
    filters: {
      mine: (t, value: boolean, c) =>
        `${t}.owner_id is ${value ? 'not ' : ''}distinct from ${c.values.add(c.actor.userId, 'uuid')}`,
      dueBy: (t, value: string, c) => `${t}.due_on <= ${c.values.add(value, 'date')}`,
      open: (t, value: boolean) => `${t}.done_on is ${value ? '' : 'not '}null`,
    },
    orders: { DUE: { terms: [{ sql: dueOn, type: 'date' }, id] } },
    defaultOrder: 'DUE',
  },
});

extendReads('Partnership', {
  checklists: many('Checklist', { on: ofPartnership, order: (o) => `${o}.created_at desc, ${o}.id desc`, limit: 50 }),
});

defineSubject('CHECKLIST_STEP', {
  type: 'ChecklistStep',
  title: (s) => `${s}.title`,
  about: initiativeBeside,
  partnership: (s) => `${s}.partnership_id`,
});

defineRoots({
  checklists: { is: 'page', type: 'Checklist' },
  checklist: { is: 'one', type: 'Checklist', where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}` },
  checklistSteps: { is: 'page', type: 'ChecklistStep' },
});
