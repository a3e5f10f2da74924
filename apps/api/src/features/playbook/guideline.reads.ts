import { column, expression } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';

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
    retired: expression((t) => `${t}.retired_at is not null`),
    version: column('version'),
  },
  page: {
    filters: { retired: (t, value: boolean) => `${t}.retired_at is ${value ? 'not ' : ''}null` },
    orders: {
      PUBLISHER: {
        terms: [
          { sql: (t) => `lower(${t}.publisher)`, type: 'text' },
          { sql: (t) => `lower(${t}.title)`, type: 'text' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'PUBLISHER',
  },
});

defineRoots({ guidelines: { is: 'page', type: 'Guideline' } });
