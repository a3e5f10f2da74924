import { taskRights } from '@alongside/domain';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { defineCalendarDay } from '../calendar/index.ts';
import { defineSubject } from '../notifications/index.ts';
import { initiativeBeside, ofPartnership } from './of-partnership.ts';

const overdue = (t: Sql): Sql => `coalesce(${t}.status = 'OPEN' and ${t}.due_on < current_date, false)`;
const dueOn = (t: Sql): Sql => `coalesce(${t}.due_on, 'infinity'::date)`;

defineReads({
  type: 'Task',
  table: 'app.tasks',
  visible: tenantRows(),
  fields: {
    id: column('id'),
    title: column('title'),
    dueOn: column('due_on'),
    assignee: one('User', (t, o) => `${o}.id = ${t}.assignee_id`),
    partnership: one('Partnership', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.partnership_id`),
    status: column('status'),
    overdue: expression(overdue),
    createdAt: instant('created_at'),
    completedAt: instant('completed_at'),
    version: column('version'),
    viewerCan: computed<{ hotlineId: string }>(
      (t) => ({ hotlineId: `${t}.hotline_id` }),
      (task, actor) => taskRights(actor, task),
    ),
  },
  page: {
    filters: {
      status: (t, value: string[], c) => `${t}.status = any(${c.values.add(value, 'text[]')})`,
      mine: (t, value: boolean, c) =>
        `${t}.assignee_id is ${value ? 'not ' : ''}distinct from ${c.values.add(c.actor.userId, 'uuid')}`,
      partnershipId: (t, value: string, c) => `${t}.partnership_id = ${c.values.add(value, 'uuid')}`,
      dueBy: (t, value: string, c) => `${t}.due_on <= ${c.values.add(value, 'date')}`,
      overdue: (t, value: boolean) => `${overdue(t)} = ${value}`,
    },
    orders: {
      DUE: {
        terms: [
          { sql: dueOn, type: 'date' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'DUE',
  },
});

extendReads('Partnership', {
  openTasks: many('Task', {
    on: (t, o) => `${ofPartnership(t, o)} and ${o}.status = 'OPEN'`,
    order: (o) => `${dueOn(o)}, ${o}.id`,
    limit: 200,
  }),
  openTaskCount: expression(
    (t) => `(select count(*) from app.tasks k where ${ofPartnership(t, 'k')} and k.status = 'OPEN')`,
  ),
});

defineRoots({
  tasks: { is: 'page', type: 'Task' },
  task: { is: 'one', type: 'Task', where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}` },
});

defineSubject('TASK', {
  type: 'Task',
  title: (s) => `${s}.title`,
  about: initiativeBeside,
  partnership: (s) => `${s}.partnership_id`,
  only: (s) => `${s}.status <> 'CANCELLED'`,
});

// A calendar is one person's: what colleagues have taken on is in theirs.
defineCalendarDay('TASK', {
  type: 'Task',
  day: (t) => `${t}.due_on`,
  title: (t) => `${t}.title`,
  about: initiativeBeside,
  page: (t) => `coalesce('/partnerships/' || ${t}.partnership_id, '/tasks')`,
  only: (t, c) => `${t}.status = 'OPEN' and ${t}.assignee_id = ${c.values.add(c.actor.userId, 'uuid')}`,
});
