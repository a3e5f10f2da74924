import { column, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';

// Everyone who is signed in reads it: what stands here is what hotlines share with the whole network.
defineReads({
  type: 'DirectoryEntry',
  table: 'app.directory_entries',
  fields: {
    hotline: one('Hotline', (t, o) => `${o}.id = ${t}.hotline_id`),
    initiative: one('Initiative', (t, o) => `${o}.id = ${t}.initiative_id`),
    stage: column('stage'),
    since: column('since'),
    intensity: column('intensity'),
    kinds: column('kinds'),
  },
  page: {
    filters: {
      initiativeId: (t, value: string, c) => `${t}.initiative_id = ${c.values.add(value, 'uuid')}`,
      hotlineId: (t, value: string, c) => `${t}.hotline_id = ${c.values.add(value, 'uuid')}`,
      stage: (t, value: string[], c) => `${t}.stage = any(${c.values.add(value, 'text[]')})`,
    },
    orders: {
      INITIATIVE: {
        terms: [
          { sql: (t) => `${t}.initiative_name`, type: 'text' },
          { sql: (t) => `${t}.hotline_id`, type: 'uuid' },
          { sql: (t) => `${t}.initiative_id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'INITIATIVE',
  },
});

extendReads('Initiative', {
  directory: many('DirectoryEntry', {
    on: (t, o) => `${o}.initiative_id = ${t}.id`,
    order: (o) => `${o}.since nulls last, ${o}.hotline_id`,
    limit: 200,
  }),
});

defineRoots({ directory: { is: 'page', type: 'DirectoryEntry' } });
