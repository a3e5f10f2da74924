import { directoryPhases } from '@alongside/domain';
import { column, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { seenCampaign } from '../campaigns/index.ts';

const phases = directoryPhases.map((phase) => `'${phase}'`).join(', ');
/** Whether a hotline or an initiative takes part in the campaign at `t`. */
const takesPart = (t: Sql, column: 'hotline_id' | 'initiative_id', id: Sql): Sql =>
  `exists (select from app.campaign_participants p where p.campaign_id = ${t}.id and p.${column} = ${id})`;

// Whoever may not know of campaigns at all finds none here either: the directory tells less of them, and nothing more.
defineReads({
  type: 'DirectoryCampaign',
  table: 'app.campaigns',
  visible: (t, c) => `${t}.sharing in ('GREEN', 'CLEAR') and ${t}.phase in (${phases}) and ${seenCampaign(t, c)}`,
  fields: {
    id: column('id'),
    title: column('title'),
    theme: column('theme'),
    phase: column('phase'),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    countries: column('countries'),
    lead: one('Hotline', (t, o) => `${o}.id = ${t}.lead_hotline_id`),
    hotlines: many('Hotline', {
      on: (t, o) => takesPart(t, 'hotline_id', `${o}.id`),
      order: (o) => `${o}.name, ${o}.id`,
    }),
    initiatives: many('Initiative', {
      on: (t, o) => takesPart(t, 'initiative_id', `${o}.id`),
      order: (o) => `${o}.name, ${o}.id`,
    }),
  },
  page: {
    filters: {
      initiativeId: (t, value: string, c) => takesPart(t, 'initiative_id', c.values.add(value, 'uuid')),
      hotlineId: (t, value: string, c) => {
        const id = c.values.add(value, 'uuid');
        return `(${t}.lead_hotline_id = ${id} or ${takesPart(t, 'hotline_id', id)})`;
      },
      phase: (t, value: string[], c) => `${t}.phase = any(${c.values.add(value, 'text[]')})`,
    },
    orders: {
      TITLE: {
        terms: [
          { sql: (t) => `${t}.search_text`, type: 'text' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'TITLE',
  },
});

extendReads('Initiative', {
  directoryCampaigns: many('DirectoryCampaign', {
    on: (t, o) => takesPart(o, 'initiative_id', `${t}.id`),
    order: (o) => `${o}.starts_on desc nulls last, ${o}.id`,
    limit: 200,
  }),
});

defineRoots({ directoryCampaigns: { is: 'page', type: 'DirectoryCampaign' } });
