import {
  askingPhases,
  type CampaignFacts,
  type CampaignRecord,
  campaignPhases,
  campaignRights,
  isHotlineRole,
  nextPhases,
  openPhases,
  scopeOf,
} from '@alongside/domain';
import { searchWords } from '@alongside/shared';
import { column, computed, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, type PageRules, type ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { sharedWithNetwork } from '../../kernel/reads/tenant-rows.ts';
import { defineCalendarDay } from '../calendar/index.ts';
import { defineSubject } from '../notifications/index.ts';
import { campaignFacts, takesPart } from './campaign-facts.reads.ts';

/** Wall one: by label for the network, and for who leads or takes part whatever the label (docs/decisions/090). */
export function seenCampaign(t: Sql, c: ReadContext): Sql {
  const { actor, values } = c;
  switch (scopeOf(actor.role)) {
    case 'hotline':
      return `(${t}.sharing in ('GREEN', 'CLEAR') or ${t}.lead_hotline_id = ${values.add(actor.hotlineId, 'uuid')} or ${takesPart(t, c)})`;
    case 'network':
      return `(${sharedWithNetwork(t)} or ${t}.lead_hotline_id is null)`;
    case 'admin':
      return 'false';
  }
}

/** Rows that belong to a campaign which the viewer sees. */
export const ofSeenCampaign = (t: Sql, c: ReadContext): Sql =>
  `exists (select from app.campaigns k where k.id = ${t}.campaign_id and ${seenCampaign('k', c)})`;

const id = { sql: (t: Sql) => `${t}.id`, type: 'uuid' } as const;
const anyOf =
  (name: string) =>
  (t: Sql, value: string[], c: ReadContext): Sql =>
    `${t}.${name} && ${c.values.add(value, 'text[]')}`;
const oneOf =
  (name: string) =>
  (t: Sql, value: string[], c: ReadContext): Sql =>
    `${t}.${name} = any(${c.values.add(value, 'text[]')})`;

/** The viewer's side leads it or takes part. */
export const ownCampaign = (t: Sql, c: ReadContext): Sql =>
  isHotlineRole(c.actor.role)
    ? `(${t}.lead_hotline_id = ${c.values.add(c.actor.hotlineId, 'uuid')} or ${takesPart(t, c)})`
    : `${t}.lead_hotline_id is null`;

/** The viewer's hotline takes part and has not answered to the plan as it is now. */
const awaitsUs = (t: Sql, c: ReadContext): Sql =>
  `(${t}.phase in (${askingPhases.map((phase) => `'${phase}'`).join(', ')})
    and exists (select from app.campaign_participants p left join app.campaign_approvals a on a.id = p.id
      where p.campaign_id = ${t}.id and p.hotline_id = ${c.values.add(c.actor.hotlineId, 'uuid')} and a.terms is distinct from ${t}.terms))`;

const hasInitiative = (t: Sql, id: string, c: ReadContext): Sql =>
  `exists (select from app.campaign_participants p where p.campaign_id = ${t}.id and p.initiative_id = ${c.values.add(id, 'uuid')})`;
const ledByViewer = (t: Sql, c: ReadContext): Sql =>
  `${t}.lead_hotline_id is not distinct from ${c.values.add(c.actor.hotlineId, 'uuid')}`;
const isOpen = (t: Sql): Sql => `${t}.phase in (${openPhases.map((phase) => `'${phase}'`).join(', ')})`;

/** By the days that those who take part gave for their countries; for a campaign without any, by its first day. */
const goesLiveBy = (t: Sql, day: string, c: ReadContext): Sql => {
  const soon = (column: Sql) => `${column} between current_date and ${c.values.add(day, 'date')}`;
  const launches = `from app.campaign_launches l where l.campaign_id = ${t}.id`;
  return `(${isOpen(t)} and (exists (select ${launches} and ${soon('l.goes_live_on')})
    or (not exists (select ${launches}) and ${soon(`${t}.starts_on`)})))`;
};

const page: PageRules = {
  filters: {
    phase: oneOf('phase'),
    theme: oneOf('theme'),
    audience: anyOf('audiences'),
    country: anyOf('countries'),
    language: anyOf('languages'),
    mine: (t, value: boolean, c) => (value ? ownCampaign(t, c) : `not ${ownCampaign(t, c)}`),
    awaitsUs: (t, value: boolean, c) => (value ? awaitsUs(t, c) : `not ${awaitsUs(t, c)}`),
    initiativeId: hasInitiative,
    goesLiveBy,
    openTo: (t, value: string, c) => `(${ledByViewer(t, c)} and ${isOpen(t)} and not ${hasInitiative(t, value, c)})`,
  },
  search: (t, text, c) =>
    searchWords(text)
      .map((word) => `${t}.search_text like '%' || ${c.values.add(word, 'text')} || '%'`)
      .join(' and ') || 'true',
  orders: {
    UPDATED: { descending: true, terms: [{ sql: (t) => `${t}.updated_at`, type: 'timestamptz' }, id] },
    TITLE: { terms: [{ sql: (t) => `${t}.search_text`, type: 'text' }, id] },
    STARTS: { terms: [{ sql: (t) => `coalesce(${t}.starts_on, 'infinity'::date)`, type: 'date' }, id] },
    PHASE: {
      terms: [
        {
          sql: (t) =>
            `array_position(array[${campaignPhases.codes.map((code) => `'${code}'`).join(', ')}], ${t}.phase)`,
          type: 'int',
        },
        id,
      ],
    },
  },
  defaultOrder: 'UPDATED',
  facets: {
    phase: (t) => `array[${t}.phase]`,
    theme: (t) => `array[${t}.theme]`,
    audience: (t) => `${t}.audiences`,
    country: (t) => `${t}.countries`,
    language: (t) => `${t}.languages`,
  },
};

defineReads({
  type: 'Campaign',
  table: 'app.campaigns',
  visible: seenCampaign,
  fields: {
    id: column('id'),
    title: column('title'),
    theme: column('theme'),
    aim: column('aim'),
    audiences: column('audiences'),
    countries: column('countries'),
    languages: column('languages'),
    channels: column('channels'),
    phase: column('phase'),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    sharing: column('sharing'),
    lead: one('Hotline', (t, o) => `${o}.id = ${t}.lead_hotline_id`),
    participants: many('CampaignParticipant', {
      on: (t, o) => `${o}.campaign_id = ${t}.id`,
      order: (o) => `(${o}.role <> 'LEAD'), ${o}.created_at, ${o}.id`,
    }),
    phaseChanges: many('CampaignPhaseChange', {
      on: (t, o) => `${o}.campaign_id = ${t}.id`,
      order: (o) => `${o}.effective_on desc, ${o}.created_at desc, ${o}.id desc`,
    }),
    terms: column('terms'),
    version: column('version'),
    updatedAt: instant('updated_at'),
    nextPhases: computed<CampaignFacts>(campaignFacts, (facts, actor) => nextPhases(facts, actor)),
    viewerCan: computed<Required<CampaignRecord>>(
      (t, c) => ({ leadHotlineId: `${t}.lead_hotline_id`, takesPart: takesPart(t, c) }),
      (campaign, actor) => campaignRights(actor, campaign),
    ),
  },
  page,
});

defineReads({
  type: 'CampaignPhaseChange',
  table: 'app.campaign_phase_changes',
  visible: ofSeenCampaign,
  fields: {
    id: column('id'),
    from: column('from_phase'),
    to: column('to_phase'),
    effectiveOn: column('effective_on'),
    reason: column('reason'),
  },
});

defineSubject('CAMPAIGN', { type: 'Campaign', title: (s) => `${s}.title`, ofHotline: false });

defineRoots({
  campaign: { is: 'one', type: 'Campaign', where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}` },
  campaigns: { is: 'page', type: 'Campaign' },
});

// Whoever may read of a campaign of others need not have it in their calendar.
defineCalendarDay('CAMPAIGN', {
  type: 'Campaign',
  day: (t) => `${t}.starts_on`,
  until: (t) => `${t}.ends_on`,
  title: (t) => `${t}.title`,
  page: (t) => `'/campaigns/' || ${t}.id`,
  sharing: (t) => `${t}.sharing`,
  only: (t, c) => `${t}.phase <> 'CANCELLED' and ${ownCampaign(t, c)}`,
});
