import { column, embedded, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import { byName, byRelevance, found } from './found.ts';
import { countryOf } from './provenance.reads.ts';
import { relationsOf } from './relations.reads.ts';

defineReads({
  type: 'Organisation',
  table: 'app.organisations',
  fields: {
    id: column('id'),
    name: column('name'),
    otherNames: column('other_names'),
    acronym: column('acronym'),
    type: column('type'),
    country: countryOf,
    website: column('website'),
    verifiedHosts: column('verified_hosts'),
    note: column('note'),
    version: column('version'),
    provenance: embedded('Provenance'),
    relations: relationsOf('OrganisationRelation', 'app.organisation_relations'),
    hotlines: many('Hotline', {
      on: (t, o) => `${o}.organisation_id = ${t}.id`,
      order: (o) => `lower(${o}.name), ${o}.id`,
    }),
    initiatives: many('Initiative', {
      on: (t, o) => `${o}.organisation_id = ${t}.id`,
      order: (o) => `lower(${o}.name), ${o}.id`,
    }),
  },
  page: {
    filters: {},
    find: found('organisations'),
    orders: { NAME: byName, RELEVANCE: byRelevance },
    defaultOrder: 'NAME',
    searchOrder: 'RELEVANCE',
  },
});

defineReads({
  type: 'OrganisationRelation',
  table: 'app.organisation_relations',
  fields: {
    id: column('id'),
    kind: column('kind'),
    outgoing: column('outgoing'),
    other: one('Organisation', (t, o) => `${o}.id = ${t}.other_id`),
    note: column('note'),
    provenance: embedded('Provenance'),
  },
});

defineRoots({
  organisations: { is: 'page', type: 'Organisation' },
  organisation: {
    is: 'one',
    type: 'Organisation',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
});
