import { column, expression, instant, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';

defineReads({
  type: 'LogDraft',
  table: 'app.log_drafts',
  visible: (t, c) => `${tenantRows()(t, c)} and ${t}.owner_id = ${c.values.add(c.actor.userId, 'uuid')}`,
  fields: {
    id: column('id'),
    partnership: one('Partnership', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.partnership_id`),
    kind: column('kind'),
    content: expression((t) => `${t}.content::text`),
    version: column('version'),
    updatedAt: instant('updated_at'),
  },
  page: {
    filters: {},
    orders: {
      NEWEST: {
        descending: true,
        terms: [
          { sql: (t) => `${t}.updated_at`, type: 'timestamptz' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'NEWEST',
  },
});

defineRoots({ logDrafts: { is: 'page', type: 'LogDraft' } });
