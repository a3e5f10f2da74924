import { column, embedded, one } from '../../kernel/reads/fields.ts';
import { defineReads } from '../../kernel/reads/read-map.ts';

defineReads({
  type: 'InitiativeFact',
  table: 'app.initiative_facts',
  fields: {
    id: column('id'),
    kind: column('kind'),
    code: column('code'),
    certainty: column('certainty'),
    note: column('note'),
    provenance: embedded('Provenance'),
  },
});

defineReads({
  type: 'ContactChannel',
  table: 'app.contact_channels',
  fields: {
    id: column('id'),
    kind: column('kind'),
    value: column('value'),
    hours: column('hours'),
    note: column('note'),
    public: column('public'),
    provenance: embedded('Provenance'),
  },
});

defineReads({
  type: 'EvidenceRating',
  table: 'app.evidence_ratings',
  fields: {
    id: column('id'),
    scale: column('scale'),
    level: column('level'),
    rater: column('rater'),
    ratedOn: column('rated_on'),
    url: column('url'),
    provenance: embedded('Provenance'),
  },
});

defineReads({
  type: 'Listing',
  table: 'app.listings',
  fields: {
    id: column('id'),
    source: one('Source', (t, o) => `${o}.id = ${t}.source_id`),
    asPrinted: column('as_printed'),
    levelAsPrinted: column('level_as_printed'),
    countryAsPrinted: column('country_as_printed'),
    locator: column('locator'),
    note: column('note'),
  },
});

defineReads({
  type: 'InitiativeRelation',
  table: 'app.initiative_relations',
  fields: {
    id: column('id'),
    kind: column('kind'),
    outgoing: column('outgoing'),
    other: one('Initiative', (t, o) => `${o}.id = ${t}.other_id`),
    note: column('note'),
    provenance: embedded('Provenance'),
  },
});
