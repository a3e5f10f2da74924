import { openSourceKinds, registryLabel, staleBefore } from '@alongside/domain';
import { today } from '@alongside/shared';
import { column, computed, expression, instant, one } from '../../kernel/reads/fields.ts';
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

/** The label under which a row may leave, by all `sources` (ids) on which what the registry says of it rests. */
export const labelBySources = (sources: (t: Sql) => Sql) =>
  computed<{ open: boolean }>(
    (t, c) => ({
      open: `not exists (select from app.sources s where s.id in (${sources(t)}) and s.kind <> all(${c.values.add(openSourceKinds, 'text[]')}))`,
    }),
    ({ open }) => registryLabel(open),
  );

/** Sources of a row and of the organisation that runs it. */
export const ownSources = (t: Sql): Sql =>
  `select ${t}.source_id union all select b.source_id from app.organisations b where b.id = ${t}.organisation_id`;
