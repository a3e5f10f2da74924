import { isHotlineRole, type RemovedRecord, restoreRule } from '@alongside/domain';
import { column, computed, expression, instant, many } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { nameOfSomeUser } from '../identity/index.ts';

const key = (t: Sql): Sql => `(${t}.table_name || '/' || ${t}.record_id)`;

// The view holds the own hotline's rows of the last 30 days, each as far as its own table shows it.
defineReads({
  type: 'RemovedRecord',
  table: 'app.removed_records',
  visible: (t, { actor, values }) =>
    isHotlineRole(actor.role)
      ? `(${t}.hotline_id = ${values.add(actor.hotlineId, 'uuid')} and (${t}.sharing is distinct from 'RED' or ${t}.created_by = ${values.add(actor.userId, 'uuid')}))`
      : 'false',
  fields: {
    id: expression(key),
    table: column('table_name'),
    title: column('title'),
    happenedOn: column('happened_on'),
    detail: column('detail'),
    sharing: column('sharing'),
    removedAt: instant('removed_at'),
    removedBy: nameOfSomeUser('removed_by'),
    partnerships: many('Partnership', {
      on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = any(${t}.partnership_ids)`,
      order: (o) => `${o}.id`,
    }),
    viewerCan: computed<RemovedRecord & { table: string }>(
      (t) => ({
        table: `${t}.table_name`,
        hotlineId: `${t}.hotline_id`,
        authorId: `${t}.created_by`,
        sharing: `${t}.sharing`,
        settled: `${t}.settled`,
      }),
      ({ table, ...record }, actor) => ({ restore: restoreRule(actor, table, record).allowed }),
    ),
  },
  page: {
    filters: {
      partnershipId: (t, value: string, c) => `${c.values.add(value, 'uuid')} = any(${t}.partnership_ids)`,
      table: (t, value: string[], c) => `${t}.table_name = any(${c.values.add(value, 'text[]')})`,
    },
    orders: {
      LATEST: {
        descending: true,
        terms: [
          { sql: (t) => `${t}.removed_at`, type: 'timestamptz' },
          { sql: key, type: 'text' },
        ],
      },
    },
    defaultOrder: 'LATEST',
  },
});

defineRoots({ removedRecords: { is: 'page', type: 'RemovedRecord' } });
