import { staleBefore } from '@alongside/domain';
import { today } from '@alongside/shared';
import { column, expression, instant, one } from '../../kernel/reads/fields.ts';
import { defineReads, type ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';

defineReads({
  type: 'Country',
  table: 'app.countries',
  fields: { code: column('code'), name: column('name'), region: column('region') },
});

defineReads({
  type: 'Source',
  table: 'app.sources',
  fields: {
    id: column('id'),
    title: column('title'),
    publisher: column('publisher'),
    url: column('url'),
    publishedOn: column('published_on'),
    note: column('note'),
  },
});

/** True for rows of which nobody has vouched for too long: `isStale` of libs/domain, asked of the database. */
export const staleRow = (t: Sql, c: ReadContext): Sql =>
  `(${t}.vouched_until < ${c.values.add(staleBefore(today(new Date())), 'date')})`;

// Lives in the columns of any row that has a source.
defineReads({
  type: 'Provenance',
  table: '',
  fields: {
    source: one('Source', (t, o) => `${o}.id = ${t}.source_id`),
    asOf: column('as_of'),
    confirmedAt: instant('confirmed_at'),
    confirmedBy: expression((t) => `app.network_name(${t}.confirmed_by)`),
    stale: expression(staleRow),
  },
});

/** The country whose code stands in the column `country`. */
export const countryOf = one('Country', (t, o) => `${o}.code = ${t}.country`);
