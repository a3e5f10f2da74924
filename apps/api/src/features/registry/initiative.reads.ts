import { initiativeRights } from '@alongside/domain';
import { column, computed, embedded, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, type ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { byName, byRelevance, found } from './found.ts';
import { labelBySources, ownSources, staleRow } from './provenance.reads.ts';
import { relationsOf } from './relations.reads.ts';

/** The viewer's own hotline works with the initiative. */
const hasOpenPartnership = (t: Sql, { actor, values }: ReadContext): Sql =>
  actor.hotlineId === null
    ? 'false'
    : `exists (select from app.partnerships p where p.hotline_id = ${values.add(actor.hotlineId, 'uuid')} and p.initiative_id = ${t}.id and p.stage not in ('DECLINED', 'ENDED'))`;

/** Something about the initiative waits for a person: an open question, or a fact that is only possible. */
const doubted = (t: Sql): Sql =>
  `(${t}.doubts <> '{}' or exists (select from app.initiative_facts d where d.initiative_id = ${t}.id and d.withdrawn_at is null and d.certainty = 'POSSIBLE'))`;

/** Everything on which the registry rests what it says of an initiative now. */
const itsSources = (t: Sql): Sql =>
  `${ownSources(t)}
    union all select f.source_id from app.initiative_facts f where f.initiative_id = ${t}.id and f.withdrawn_at is null
    union all select h.source_id from app.contact_channels h where h.initiative_id = ${t}.id and h.withdrawn_at is null`;

/** Facets: field of the filter → column with the codes. */
const lists = {
  country: 'countries',
  level: 'levels',
  service: 'services',
  audience: 'audiences',
  access: 'access',
  language: 'languages',
  mode: 'modes',
};

/** An empty choice narrows nothing. */
const anyOf = (name: string) => (t: Sql, codes: string[], c: ReadContext) =>
  codes.length === 0 ? 'true' : `${t}.${name} && ${c.values.add(codes, 'text[]')}`;

const yesOrNo = (condition: (t: Sql, c: ReadContext) => Sql) => (t: Sql, wanted: boolean, c: ReadContext) =>
  wanted ? condition(t, c) : `not ${condition(t, c)}`;

defineReads({
  type: 'Initiative',
  table: 'app.initiatives',
  fields: {
    id: column('id'),
    name: column('name'),
    localName: column('local_name'),
    aliases: column('aliases'),
    organisation: one('Organisation', (t, o) => `${o}.id = ${t}.organisation_id`),
    scope: column('scope'),
    website: column('website'),
    description: column('description'),
    levelListState: column('level_list_state'),
    countries: many('Country', { on: (t, o) => `${o}.code = any(${t}.countries)`, order: (o) => `${o}.name` }),
    levels: column('levels'),
    services: column('services'),
    audiences: column('audiences'),
    exclusions: column('exclusions'),
    access: column('access'),
    modes: column('modes'),
    languages: column('languages'),
    facts: many('InitiativeFact', {
      on: (t, o) => `${o}.initiative_id = ${t}.id and ${o}.withdrawn_at is null`,
      order: (o) => `${o}.kind, ${o}.code, ${o}.id`,
    }),
    channels: many('ContactChannel', {
      on: (t, o) => `${o}.initiative_id = ${t}.id and ${o}.withdrawn_at is null`,
      order: (o) => `${o}.kind, ${o}.value, ${o}.id`,
    }),
    evidenceRatings: many('EvidenceRating', {
      on: (t, o) => `${o}.initiative_id = ${t}.id`,
      order: (o) => `${o}.rated_on desc nulls last, ${o}.id`,
    }),
    listings: many('Listing', {
      on: (t, o) => `${o}.initiative_id = ${t}.id`,
      order: (o) => `${o}.source_id, ${o}.locator, ${o}.id`,
    }),
    relations: relationsOf('InitiativeRelation', 'app.initiative_relations'),
    doubts: column('doubts'),
    status: column('status'),
    provenance: embedded('Provenance'),
    sharing: labelBySources(itsSources),
    demo: column('demo'),
    version: column('version'),
    updatedAt: instant('updated_at'),
    viewerCan: computed<Parameters<typeof initiativeRights>[1]>(
      (t, c) => ({ hasOpenPartnership: hasOpenPartnership(t, c) }),
      (initiative, actor) => initiativeRights(actor, initiative),
    ),
  },
  page: {
    filters: {
      ...Object.fromEntries(Object.entries(lists).map(([field, name]) => [field, anyOf(name)])),
      status: (t, codes: string[], c) =>
        codes.length === 0 ? 'true' : `${t}.status = any(${c.values.add(codes, 'text[]')})`,
      stale: yesOrNo(staleRow),
      doubted: yesOrNo(doubted),
      mine: yesOrNo(hasOpenPartnership),
    },
    find: found('initiatives'),
    orders: {
      RELEVANCE: byRelevance,
      NAME: byName,
      UPDATED: {
        terms: [
          { sql: (t) => `${t}.updated_at`, type: 'timestamptz' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
        descending: true,
      },
    },
    defaultOrder: 'NAME',
    searchOrder: 'RELEVANCE',
    facets: {
      ...Object.fromEntries(Object.entries(lists).map(([field, name]) => [field, (t: Sql) => `${t}.${name}`])),
      status: { by: (t) => `${t}.status` },
    },
  },
});

defineRoots({
  initiatives: { is: 'page', type: 'Initiative' },
  initiative: { is: 'one', type: 'Initiative', where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}` },
});
