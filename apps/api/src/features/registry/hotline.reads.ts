import { column, embedded, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';
import { byName, byRelevance, found } from './found.ts';
import { countryOf, labelBySources, ownSources } from './provenance.reads.ts';

defineReads({
  type: 'Hotline',
  table: 'app.hotlines',
  fields: {
    id: column('id'),
    name: column('name'),
    country: countryOf,
    organisation: one('Organisation', (t, o) => `${o}.id = ${t}.organisation_id`),
    website: column('website'),
    languages: column('languages'),
    helpline: column('helpline'),
    awarenessCentre: column('awareness_centre'),
    appetite: column('appetite'),
    appetiteCondition: column('appetite_condition'),
    confidence: column('confidence'),
    note: column('note'),
    memberships: many('MembershipPeriod', {
      on: (t, o) => `${o}.hotline_id = ${t}.id`,
      order: (o) => `${o}.starts_on desc nulls last, ${o}.id`,
    }),
    provenance: embedded('Provenance'),
    sharing: labelBySources(ownSources),
    demo: column('demo'),
    version: column('version'),
  },
  page: {
    filters: {
      country: (t, codes: string[], c) =>
        codes.length === 0 ? 'true' : `${t}.country = any(${c.values.add(codes, 'text[]')})`,
      region: (t, regions: string[], c) =>
        regions.length === 0
          ? 'true'
          : `${t}.country in (select code from app.countries where region = any(${c.values.add(regions, 'text[]')}))`,
    },
    find: found('hotlines'),
    orders: {
      NAME: byName,
      COUNTRY: {
        terms: [
          {
            sql: (t) => `coalesce((select k.name from app.countries k where k.code = ${t}.country), '')`,
            type: 'text',
          },
          ...byName.terms,
        ],
      },
      RELEVANCE: byRelevance,
    },
    defaultOrder: 'NAME',
    searchOrder: 'RELEVANCE',
  },
});

defineReads({
  type: 'MembershipPeriod',
  table: 'app.membership_periods',
  fields: {
    kind: column('kind'),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    note: column('note'),
    provenance: embedded('Provenance'),
  },
});

defineRoots({
  hotlines: { is: 'page', type: 'Hotline' },
  hotline: { is: 'one', type: 'Hotline', where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}` },
});

const ownHotline = one('Hotline', (t, o) => `${o}.id = ${t}.hotline_id`);
extendReads('Viewer', { hotline: ownHotline });
extendReads('User', { hotline: ownHotline });
