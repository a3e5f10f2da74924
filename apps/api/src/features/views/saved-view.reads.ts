import { type ViewRecord, viewRights } from '@alongside/domain';
import { column, computed, expression, many } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, type ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { nameOfUser } from '../identity/index.ts';

const mine = (t: Sql, { actor, values }: ReadContext): Sql => `${t}.created_by = ${values.add(actor.userId, 'uuid')}`;
const ofHolder = tenantRows({ network: (t) => `${t}.hotline_id is null`, only: (t) => `${t}.removed_at is null` });

defineReads({
  type: 'ViewFilter',
  table: 'app.saved_views',
  fields: { field: column('field'), values: column('values') },
});

defineReads({
  type: 'SavedView',
  table: 'app.saved_views',
  visible: (t, c) => `${ofHolder(t, c)} and (${t}.shared or ${mine(t, c)})`,
  fields: {
    id: column('id'),
    list: column('list'),
    name: column('name'),
    shared: column('shared'),
    search: column('search'),
    filters: many('ViewFilter', {
      from: (t) => `(select * from jsonb_to_recordset(${t}.filters) f(field text, "values" text[]))`,
      order: (o) => `${o}.field`,
    }),
    order: column('sort_order'),
    columns: column('columns'),
    grouping: column('grouping_key'),
    layout: column('layout'),
    author: nameOfUser('created_by'),
    mine: expression(mine),
    isDefault: expression(
      (t, { actor, values }) =>
        `exists (select from app.default_views d where d.user_id = ${values.add(actor.userId, 'uuid')} and d.view_id = ${t}.id)`,
    ),
    version: column('version'),
    viewerCan: computed<ViewRecord>(
      (t) => ({ hotlineId: `${t}.hotline_id`, shared: `${t}.shared`, authorId: `${t}.created_by` }),
      (view, actor) => viewRights(actor, view),
    ),
  },
  page: {
    filters: { list: (t, value: string, c) => `${t}.list = ${c.values.add(value, 'text')}` },
    orders: {
      NAME: {
        terms: [
          { sql: (t) => `lower(${t}.name)`, type: 'text' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'NAME',
  },
});

defineRoots({ savedViews: { is: 'page', type: 'SavedView' } });
