import {
  closedStages,
  DUE_DILIGENCE_MONTHS,
  nextStages,
  openStages,
  type PartnershipFacts,
  partnershipRights,
  partnershipStages,
} from '@alongside/domain';
import { type CivilDate, latestDayOnEarth, searchWords } from '@alongside/shared';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import {
  defineReads,
  defineRoots,
  extendReads,
  type PageRules,
  type ReadContext,
} from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { sharedWithNetwork, tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { defineCalendarDay } from '../calendar/index.ts';
import { nameOfSomeUser, nameOfUser } from '../identity/index.ts';
import { defineSubject } from '../notifications/index.ts';
import { byHealth, byLevel, inHealth } from './health-order.ts';
import { collaborationsOf, initiativeName, ofPartnership, partnershipShared } from './of-partnership.ts';
import { stageFacts } from './stage-facts.ts';
import { partnershipsOn, stageOnDay } from './stage-on-a-day.ts';

const codes = (list: readonly string[]): Sql => list.map((code) => `'${code}'`).join(', ');

const id = { sql: (t: Sql) => `${t}.id`, type: 'uuid' } as const;
const lastCollaborationOn = (t: Sql, c: ReadContext): Sql =>
  `(select e.happened_on ${collaborationsOf(t, c)} and e.happened_on <= current_date order by e.happened_on desc limit 1)`;

const countriesServed = (initiative: Sql): Sql =>
  `(select i.countries from app.initiatives i where i.id = ${initiative})`;

const countedBy = (stage: string): Pick<PageRules, 'facets' | 'groupings'> => ({
  facets: {
    health: byLevel,
    stage: { by: (t) => `${t}.${stage}` },
    ownerId: { by: (t) => `${t}.owner_id::text` },
    intensity: { by: (t) => `${t}.intensity` },
    country: { by: (t) => `${t}.initiative_id`, keys: countriesServed },
  },
  groupings: {
    STAGE: { by: (t) => `${t}.${stage}` },
    HEALTH: byLevel,
    OWNER: { by: (t) => `coalesce(${t}.owner_id::text, '')` },
    INTENSITY: { by: (t) => `coalesce(${t}.intensity, '')` },
    COUNTRY: {
      by: (t) => `${t}.initiative_id`,
      keys: (initiative) =>
        `(select case when c.served = '{}' then '{""}' else c.served end from (select ${countriesServed(initiative)} as served) c)`,
    },
  },
});

/** How the list is asked for, with the column that holds the stage: today's, or that of a past day in its own source. */
const pageRules = (stage: 'stage' | 'stage_on', source: (c: ReadContext) => Sql): PageRules => ({
  source,
  filters: {
    on: () => 'true',
    stage: (t, value: string[], c) => `${t}.${stage} = any(${c.values.add(value, 'text[]')})`,
    ownerId: (t, value: string, c) => `${t}.owner_id = ${c.values.add(value, 'uuid')}`,
    mine: (t, value: boolean, c) =>
      `${t}.owner_id is ${value ? 'not ' : ''}distinct from ${c.values.add(c.actor.userId, 'uuid')}`,
    initiativeId: (t, value: string, c) => `${t}.initiative_id = ${c.values.add(value, 'uuid')}`,
    hotlineId: (t, value: string, c) => `${t}.hotline_id = ${c.values.add(value, 'uuid')}`,
    country: (t, value: string[], c) =>
      `exists (select from app.initiatives i where i.id = ${t}.initiative_id and i.countries && ${c.values.add(value, 'text[]')})`,
    intensity: (t, value: string[], c) => `${t}.intensity = any(${c.values.add(value, 'text[]')})`,
    reviewDueBy: (t, value: string, c) => `${t}.next_review_on <= ${c.values.add(value, 'date')}`,
    quietSince: (t, value: string, c) =>
      `coalesce(${lastCollaborationOn(t, c)} < ${c.values.add(value, 'date')}, true)`,
    awaitingApproval: (t, value: boolean) => `${t}.approval_asked_at is ${value ? 'not ' : ''}null`,
    health: inHealth,
    open: (t, value: boolean) => `${t}.${stage} in (${codes(value ? openStages : closedStages)})`,
  },
  search: (t, text, c) =>
    `${t}.initiative_id in (select f.id from app.find_initiatives(${c.values.add(searchWords(text), 'text[]')}) f)`,
  orders: {
    UPDATED: { descending: true, terms: [{ sql: (t) => `${t}.updated_at`, type: 'timestamptz' }, id] },
    NAME: {
      terms: [
        { sql: (t) => `(select lower(i.name) from app.initiatives i where i.id = ${t}.initiative_id)`, type: 'text' },
        id,
      ],
    },
    NEXT_REVIEW: { terms: [{ sql: (t) => `coalesce(${t}.next_review_on, 'infinity'::date)`, type: 'date' }, id] },
    STAGE: {
      terms: [
        { sql: (t) => `array_position(array[${codes(partnershipStages.codes)}], ${t}.${stage})`, type: 'int' },
        id,
      ],
    },
    LAST_COLLABORATION: {
      descending: true,
      terms: [{ sql: (t, c) => `coalesce(${lastCollaborationOn(t, c)}, '-infinity'::date)`, type: 'date' }, id],
    },
    HEALTH: byHealth(source),
  },
  defaultOrder: 'UPDATED',
  ...countedBy(stage),
});

defineReads({
  type: 'Partnership',
  table: 'app.partnerships',
  visible: tenantRows({ network: sharedWithNetwork }),
  fields: {
    id: column('id'),
    hotline: one('Hotline', (t, o) => `${o}.id = ${t}.hotline_id`),
    initiative: one('Initiative', (t, o) => `${o}.id = ${t}.initiative_id`),
    stage: column('stage'),
    stageOn: expression((t, c, { day }) => (day == null ? `${t}.stage` : stageOnDay(t, c.values.add(day, 'date')))),
    intensity: column('intensity'),
    targetIntensity: column('target_intensity'),
    owner: one('User', (t, o) => `${o}.id = ${t}.owner_id`),
    since: column('since'),
    sharing: column('sharing'),
    sister: expression((t) => `${t}.sister_basis is not null`),
    sisterBasis: column('sister_basis'),
    nextReviewOn: column('next_review_on'),
    noAgreementReason: column('no_agreement_reason'),
    approvalAskedBy: nameOfSomeUser('approval_asked_by'),
    approvalAskedAt: instant('approval_asked_at'),
    dueDiligence: one('DueDiligence', ofPartnership, (o) => `${o}.assessed_on desc, ${o}.created_at desc`),
    stageChanges: many('StageChange', {
      on: ofPartnership,
      order: (o) => `${o}.effective_on desc, ${o}.created_at desc, ${o}.id desc`,
    }),
    version: column('version'),
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
    nextStages: computed<PartnershipFacts>(stageFacts, (facts, actor, now) =>
      nextStages(facts, actor, latestDayOnEarth(now)),
    ),
    viewerCan: computed<Parameters<typeof partnershipRights>[1]>(
      (t) => ({ hotlineId: `${t}.hotline_id`, sharing: `${t}.sharing` }),
      (partnership, actor) => partnershipRights(actor, partnership),
    ),
  },
  page: {
    ...pageRules('stage', () => 'app.partnerships'),
    seenBy: { on: (day: CivilDate) => pageRules('stage_on', (c) => partnershipsOn(c.values.add(day, 'date'))) },
  },
});

defineReads({
  type: 'StageChange',
  table: 'app.stage_changes',
  visible: tenantRows({ network: partnershipShared }),
  fields: {
    id: column('id'),
    from: column('from_stage'),
    to: column('to_stage'),
    effectiveOn: column('effective_on'),
    reason: column('reason'),
    by: nameOfUser('created_by'),
    recordedAt: instant('created_at'),
  },
});

const validUntil = (t: Sql): Sql => `(${t}.assessed_on + interval '${DUE_DILIGENCE_MONTHS} months')::date`;

defineReads({
  type: 'DueDiligence',
  table: 'app.due_diligences',
  visible: tenantRows(),
  fields: {
    outcome: expression((t) => `case when current_date > ${validUntil(t)} then 'EXPIRED' else ${t}.outcome end`),
    assessedOn: column('assessed_on'),
    validUntil: expression(validUntil),
    conditions: column('conditions'),
    assessedBy: nameOfUser('created_by'),
  },
});

defineRoots({
  partnership: {
    is: 'one',
    type: 'Partnership',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
  partnerships: { is: 'page', type: 'Partnership' },
});

extendReads('Initiative', {
  myPartnership: one('Partnership', (t, o, c) =>
    c.actor.hotlineId === null
      ? 'false'
      : `${o}.hotline_id = ${c.values.add(c.actor.hotlineId, 'uuid')} and ${o}.initiative_id = ${t}.id and ${o}.stage not in (${codes(closedStages)})`,
  ),
});

defineSubject('PARTNERSHIP', { type: 'Partnership', title: initiativeName, partnership: (s) => `${s}.id` });

defineCalendarDay('REVIEW', {
  type: 'Partnership',
  day: (t) => `${t}.next_review_on`,
  about: initiativeName,
  page: (t) => `'/partnerships/' || ${t}.id`,
  sharing: (t) => `${t}.sharing`,
  only: (t) => `${t}.stage in (${codes(openStages)})`,
});
