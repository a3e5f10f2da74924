import { type FocusGroupStatus, focusGroupRights, may } from '@alongside/domain';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, type ReadMap } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { nameOfUser } from '../identity/index.ts';
import { defineSubject } from '../notifications/index.ts';

/** Wall one: focus groups are the secretariat's own work. */
export const secretariatRows: NonNullable<ReadMap['visible']> = (_t, { actor }) =>
  may.seeFocusGroup(actor).allowed ? null : 'false';

defineReads({
  type: 'FocusGroup',
  table: 'app.focus_groups',
  visible: secretariatRows,
  fields: {
    id: column('id'),
    title: column('title'),
    purpose: column('purpose'),
    questions: column('questions'),
    format: column('format'),
    status: column('status'),
    cancelledBecause: column('cancelled_because'),
    seats: column('seats'),
    reserves: column('reserves'),
    quotas: many('SelectionQuota', { from: (t) => rowsOfJson(`${t}.quotas`), order: (o) => `${o}.place` }),
    caps: many('SelectionCap', { from: (t) => rowsOfJson(`${t}.caps`), order: (o) => `${o}.place` }),
    createdAt: instant('created_at'),
    poolSize: expression(
      (t) => `(select count(*)::int from app.focus_group_candidates c where c.focus_group_id = ${t}.id)`,
    ),
    candidates: many('FocusGroupCandidate', {
      on: (t, o) => `${o}.focus_group_id = ${t}.id`,
      order: (o) => `lower(coalesce(${o}.name, ${o}.role)), ${o}.id`,
    }),
    draws: many('FocusGroupDraw', {
      on: (t, o) => `${o}.focus_group_id = ${t}.id`,
      order: (o) => `${o}.number desc`,
      limit: 50,
    }),
    version: column('version'),
    viewerCan: computed<{ status: FocusGroupStatus }>(
      (t) => ({ status: `${t}.status` }),
      (group, actor) => focusGroupRights(actor, group),
    ),
  },
  page: {
    filters: {
      status: (t, codes: string[], c) =>
        codes.length === 0 ? 'true' : `${t}.status = any(${c.values.add(codes, 'text[]')})`,
    },
    orders: {
      NEWEST: {
        terms: [
          { sql: (t) => `${t}.created_at`, type: 'timestamptz' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
        descending: true,
      },
    },
    defaultOrder: 'NEWEST',
  },
});

// Of one that is over or called off nobody needs to hear any more.
defineSubject('FOCUS_GROUP', {
  type: 'FocusGroup',
  ofHotline: false,
  title: (s) => `${s}.title`,
  only: (s) => `${s}.status in ('INVITING', 'SCHEDULED')`,
});

const rowsOfJson = (json: Sql): Sql =>
  `(select x.*, n as place from rows from (
     jsonb_to_recordset(${json}) as (attribute text, value text, min int, max int)) with ordinality x(attribute, value, min, max, n))`;

defineReads({
  type: 'SelectionQuota',
  table: '',
  fields: { attribute: column('attribute'), value: column('value'), min: column('min'), max: column('max') },
});
defineReads({ type: 'SelectionCap', table: '', fields: { attribute: column('attribute'), max: column('max') } });

defineReads({
  type: 'FocusGroupCandidate',
  table: 'app.focus_group_candidates',
  visible: secretariatRows,
  fields: {
    id: column('id'),
    name: column('name'),
    role: column('role'),
    organisation: column('organisation'),
    ofHotlineId: column('of_hotline_id'),
    initiativeId: column('initiative_id'),
    side: column('side'),
    country: column('country'),
    levels: column('levels'),
    experience: column('experience'),
    languages: column('languages'),
    zone: column('zone'),
    email: column('email'),
    source: column('source'),
    sourceRecordId: column('source_record_id'),
    sourceTitle: expression(
      (t) => `case ${t}.source
        when 'SURVEY' then (select r.title from app.survey_invitations i join app.survey_rounds r on r.id = i.round_id
          where i.hotline_id = ${t}.source_hotline_id and i.id = ${t}.source_record_id)
        when 'PARTNERSHIP' then (select concat_ws(' · ', h.name, n.name) from app.partnerships p join app.hotlines h on h.id = p.hotline_id
          join app.initiatives n on n.id = p.initiative_id where p.hotline_id = ${t}.source_hotline_id and p.id = ${t}.source_record_id) end`,
    ),
    restsUntil: expression((t) => `app.rests_until(${t}.person_key, ${t}.focus_group_id)`),
    burden: one('CandidateBurden', (t, o) => `${o}.id = ${t}.id`),
    mustInclude: column('must_include'),
    excludedBecause: column('excluded_because'),
    version: column('version'),
  },
});

/** Invitations of the last 12 months to other focus groups, of the same person or of others of the same hotline or initiative. */
const askedLately = (t: Sql, same: string, also = ''): Sql => `(select count(*)::int from app.focus_group_candidates c
  join app.focus_group_invitations i on i.candidate_id = c.id where c.focus_group_id <> ${t}.focus_group_id
  and i.sent_at > now() - interval '12 months' and ${same}${also})`;
const samePerson = (t: Sql) => `c.person_key = ${t}.person_key`;
const sameOrganisation = (t: Sql) =>
  `(c.of_hotline_id = ${t}.of_hotline_id or c.initiative_id = ${t}.initiative_id) and c.person_key is distinct from ${t}.person_key`;
const saidYes = ` and i.state = 'ACCEPTED'`;

defineReads({
  type: 'CandidateBurden',
  table: 'app.focus_group_candidates',
  visible: secretariatRows,
  fields: {
    asked: expression((t) => askedLately(t, samePerson(t))),
    sat: expression((t) => askedLately(t, samePerson(t), saidYes)),
    ofOthersAsked: expression((t) => askedLately(t, sameOrganisation(t))),
    ofOthersSat: expression((t) => askedLately(t, sameOrganisation(t), saidYes)),
  },
});

defineReads({
  type: 'FocusGroupDraw',
  table: 'app.focus_group_draws',
  visible: secretariatRows,
  fields: {
    id: column('id'),
    number: column('number'),
    poolHash: column('pool_hash'),
    rulesHash: column('rules_hash'),
    receiptText: expression((t) => `jsonb_pretty(${t}.receipt)`),
    redrawnBecause: column('redrawn_because'),
    trials: column('trials'),
    trialsFailed: column('trials_failed'),
    outcomes: many('DrawOutcome', { from: outcomesOf, order: (o) => `${o}.turn` }),
    drawnBy: nameOfUser('created_by'),
    createdAt: instant('created_at'),
  },
});

/** The decisions of the receipt of draw `t` as rows, with reserves, replacements and chances beside them. */
export function outcomesOf(t: Sql): Sql {
  const draw = `${t}.receipt -> 'draw'`;
  return `(select d.turn::int, (d.e ->> 'candidateId')::uuid as candidate_id, (d.e ->> 'taken')::boolean as seated,
      d.e #>> '{reason,code}' as reason, d.e #>> '{reason,rule,rule}' as rule,
      d.e #>> '{reason,rule,attribute}' as attribute, d.e #>> '{reason,rule,value}' as value,
      r.place::int as reserve, s.by as replaceable_by,
      case when ${t}.trials > 0 then coalesce((${t}.chances ->> (d.e ->> 'candidateId'))::real, 0) / ${t}.trials end as chance
    from jsonb_array_elements(${draw} -> 'decisions') with ordinality d(e, turn)
      left join jsonb_array_elements_text(${draw} -> 'reserves') with ordinality r(id, place) on r.id = d.e ->> 'candidateId'
      left join lateral (select array(select jsonb_array_elements_text(x -> 'by')) as by
        from jsonb_array_elements(${draw} -> 'replacements') x where x ->> 'candidateId' = d.e ->> 'candidateId') s on true)`;
}

defineReads({
  type: 'DrawOutcome',
  table: '',
  fields: {
    turn: column('turn'),
    candidate: one('FocusGroupCandidate', (t, o) => `${o}.id = ${t}.candidate_id`),
    seated: column('seated'),
    reserve: column('reserve'),
    reason: column('reason'),
    rule: column('rule'),
    attribute: column('attribute'),
    value: column('value'),
    replaceableBy: column('replaceable_by'),
    chance: column('chance'),
  },
});

defineRoots({
  focusGroups: { is: 'page', type: 'FocusGroup' },
  focusGroup: { is: 'one', type: 'FocusGroup', where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}` },
});
