import { column, many } from '../../kernel/reads/fields.ts';
import { defineReads } from '../../kernel/reads/read-map.ts';
import { sharedWithNetwork, tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { partnershipShared } from '../partnerships/index.ts';

defineReads({
  type: 'Engagement',
  table: 'app.engagements',
  visible: tenantRows({
    author: 'created_by',
    network: (t) =>
      `${sharedWithNetwork(t)} and exists (select from app.engagement_partnerships j where j.hotline_id = ${t}.hotline_id and j.engagement_id = ${t}.id and ${partnershipShared('j')})`,
    only: (t) => `${t}.withdrawn_at is null`,
  }),
  fields: {
    id: column('id'),
    kind: column('kind'),
    title: column('title'),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    summary: column('summary'),
    peopleReached: column('people_reached'),
    outputUrl: column('output_url'),
    sharing: column('sharing'),
    partnerships: many('Partnership', {
      on: (t, o) =>
        `${o}.hotline_id = ${t}.hotline_id and ${o}.id in (select j.partnership_id from app.engagement_partnerships j where j.hotline_id = ${t}.hotline_id and j.engagement_id = ${t}.id)`,
      order: (o) => `${o}.created_at, ${o}.id`,
    }),
  },
  page: {
    filters: {},
    orders: {
      NEWEST: {
        descending: true,
        terms: [
          { sql: (t) => `${t}.starts_on`, type: 'date' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'NEWEST',
  },
});
