import {
  closedStages,
  intensities,
  networkKinds,
  type PresentRecords,
  type ProposalContent,
  proposedChanges,
  type SurveyProposalKind,
  type SurveyProposalState,
  scopeOf,
  surveyProposalRights,
} from '@alongside/domain';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads, type ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { sharedWithNetwork, tenantRows } from '../../kernel/reads/tenant-rows.ts';

const list = (codes: readonly string[]): Sql => codes.map((code) => `'${code}'`).join(', ');
const said = (t: Sql, part: keyof ProposalContent): Sql => `(${t}.content ->> '${part}')`;
const rank = (code: Sql): Sql => `array_position(array[${list(intensities.codes)}], ${code})`;

/** The open partnership `p` with the initiative that is meant, as far as the actor may know of it. */
const openPartnership = (t: Sql, { actor }: Pick<ReadContext, 'actor'>): Sql =>
  `p.hotline_id = ${t}.hotline_id and p.initiative_id = ${t}.initiative_id and p.stage not in (${list(closedStages)})
   ${scopeOf(actor.role) === 'network' ? `and ${sharedWithNetwork('p')}` : ''}`;

const knownByName = (t: Sql): Sql => `exists (select from app.initiatives i where i.id = ${t}.initiative_id
  and position(' ' || ${said(t, 'key')} || ' ' in ' ' || i.search_text || ' ') > 0)`;

const obstacleOpen = (t: Sql): Sql => `exists (select from app.obstacles o
  join app.partnerships p on p.hotline_id = o.hotline_id and p.id = o.partnership_id
  where o.hotline_id = ${t}.hotline_id and o.type = ${said(t, 'value')} and o.status = 'OPEN' and o.withdrawn_at is null
    and o.sharing <> 'RED' and (${t}.initiative_id is null or p.initiative_id = ${t}.initiative_id))`;

const candidate = (t: Sql): Sql => `exists (select from app.focus_group_candidates c
  join app.focus_groups g on g.id = c.focus_group_id where c.of_hotline_id = ${t}.hotline_id
    and c.excluded_because is null and g.status in ('DRAFT', 'SELECTING', 'INVITING'))`;

const ofHotline = (t: Sql, what: Sql): Sql => `(select h.${what} from app.hotlines h where h.id = ${t}.hotline_id)`;

/** What the records say of the subject of a proposal: the facts of `proposedChanges`, as SQL over the row. */
export const presentRecords = (t: Sql, c: Pick<ReadContext, 'actor'>): Readonly<Record<keyof PresentRecords, Sql>> => ({
  initiativeId: `${t}.initiative_id`,
  knownByName: knownByName(t),
  servesCountry: `exists (select from app.initiatives i where i.id = ${t}.initiative_id
    and ${ofHotline(t, 'country')} = any(i.countries))`,
  country: ofHotline(t, 'country'),
  partnership: `(select json_build_object('id', p.id, 'stage', p.stage, 'intensity', p.intensity, 'sharing', p.sharing,
    'version', p.version) from app.partnerships p where ${openPartnership(t, c)})`,
  obstacleOpen: obstacleOpen(t),
  appetite: ofHotline(t, 'appetite'),
  condition: ofHotline(t, 'appetite_condition'),
  candidate: candidate(t),
});

/** The facts as one JSON object. */
export const presentJson = (t: Sql, c: Pick<ReadContext, 'actor'>): Sql =>
  `json_build_object(${Object.entries(presentRecords(t, c))
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;

/** `alreadySo` of libs/domain, asked of the database; a spec compares both. */
const already = (t: Sql, c: ReadContext): Sql => `(case ${t}.kind
  when 'INITIATIVE' then ${knownByName(t)}
  when 'PARTNERSHIP' then exists (select from app.partnerships p where ${openPartnership(t, c)}
    and (${said(t, 'intensity')} is null or ${rank('p.intensity')} >= ${rank(said(t, 'intensity'))}))
  when 'OBSTACLE' then ${obstacleOpen(t)}
  when 'APPETITE' then ${ofHotline(t, 'appetite')} = ${said(t, 'value')}
  else ${candidate(t)} end)`;

const waits = (t: Sql): Sql =>
  `(${t}.status = 'OPEN' or (${t}.status = 'POSTPONED' and ${t}.postponed_until <= current_date))`;

const stateOf = (t: Sql, c: ReadContext): Sql =>
  `(case when ${waits(t)} then case when ${already(t, c)} then 'ALREADY' else 'OPEN' end else ${t}.status end)`;

interface Facts extends PresentRecords {
  readonly kind: SurveyProposalKind;
  readonly content: ProposalContent;
  readonly waits: boolean;
}

/** Kinds on which a scope decides. */
const kindsOf = ({ actor }: ReadContext): readonly string[] =>
  scopeOf(actor.role) === 'network' ? networkKinds : ['PARTNERSHIP', 'OBSTACLE'];

defineReads({
  type: 'SurveyProposal',
  table: 'app.survey_proposals',
  visible: tenantRows({ network: () => 'true' }),
  fields: {
    id: column('id'),
    kind: column('kind'),
    state: expression(stateOf),
    round: one('SurveyRound', (t, o) => `${o}.id = ${t}.round_id`),
    hotline: one('Hotline', (t, o) => `${o}.id = ${t}.hotline_id`),
    item: column('item'),
    answeredAt: expression(
      (t) =>
        `(select to_char(s.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from app.survey_responses s where s.hotline_id = ${t}.hotline_id and s.id = ${t}.invitation_id)`,
    ),
    name: expression((t) => said(t, 'name')),
    value: expression((t) => said(t, 'value')),
    natures: expression((t) => `(${t}.content -> 'natures')`),
    several: expression((t) => `(${t}.content -> 'several')`),
    words: expression((t) => said(t, 'words')),
    initiative: one('Initiative', (t, o) => `${o}.id = ${t}.initiative_id`),
    matches: many('SurveyProposalMatch', {
      from: (t) =>
        `(select * from jsonb_to_recordset(${t}.matches) as m("initiativeId" uuid, score int, reasons jsonb))`,
      order: (o) => `${o}.score desc, ${o}."initiativeId"`,
    }),
    changes: computed<Facts>(
      (t, c) => ({ ...presentRecords(t, c), kind: `${t}.kind`, content: `${t}.content`, waits: waits(t) }),
      (facts) => (facts.waits ? proposedChanges(facts.kind, facts.content, facts) : []),
    ),
    partnership: one(
      'Partnership',
      (t, o, c) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = coalesce(
        case ${t}.kind when 'PARTNERSHIP' then ${t}.target_id when 'OBSTACLE' then (select b.partnership_id
          from app.obstacles b where b.hotline_id = ${t}.hotline_id and b.id = ${t}.target_id) end,
        (select p.id from app.partnerships p where ${openPartnership(t, c)}))`,
    ),
    taken: column('taken'),
    batchId: column('batch_id'),
    reason: column('reason'),
    postponedUntil: column('postponed_until'),
    decidedBy: expression(
      (t) =>
        `coalesce((select u.name from app.users u where u.id = ${t}.decided_by), app.network_name(${t}.decided_by))`,
    ),
    decidedAt: instant('decided_at'),
    version: column('version'),
    viewerCan: computed<{ hotlineId: string; kind: SurveyProposalKind }>(
      (t) => ({ hotlineId: `${t}.hotline_id`, kind: `${t}.kind` }),
      (proposal, actor) => surveyProposalRights(actor, proposal),
    ),
  },
  page: {
    filters: {
      roundId: (t, id: string, c) => `${t}.round_id = ${c.values.add(id, 'uuid')}`,
      hotlineId: (t, id: string, c) => `${t}.hotline_id = ${c.values.add(id, 'uuid')}`,
      kind: (t, kinds: string[], c) => `${t}.kind = any(${c.values.add(kinds, 'text[]')})`,
      state: (t, states: SurveyProposalState[], c) => `${stateOf(t, c)} = any(${c.values.add(states, 'text[]')})`,
      mine: (t, mine: boolean, c) => (mine ? `${t}.kind in (${list(kindsOf(c))})` : 'true'),
    },
    facets: {
      kind: (t) => `array[${t}.kind]`,
      state: (t, c) => `array[${stateOf(t, c)}]`,
    },
    orders: {
      HOTLINE: {
        terms: [
          { sql: (t) => `lower(${ofHotline(t, 'name')})`, type: 'text' },
          { sql: (t) => `${t}.round_id`, type: 'uuid' },
          { sql: (t) => `${t}.place`, type: 'int' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'HOTLINE',
  },
});

// Rows of the list that the proposal carries; no table of their own.
defineReads({
  type: 'SurveyProposalMatch',
  table: '',
  fields: {
    initiative: one('Initiative', (t, o) => `${o}.id = ${t}."initiativeId"`),
    score: column('score'),
    reasons: column('reasons'),
  },
});

defineRoots({
  surveyProposals: { is: 'page', type: 'SurveyProposal' },
  surveyProposal: {
    is: 'one',
    type: 'SurveyProposal',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
});

const origins = (kinds: readonly string[], on: (t: Sql, o: Sql) => Sql) => ({
  fromAnswers: many('SurveyProposal', {
    on: (t, o) => `${o}.status = 'ACCEPTED' and ${o}.kind in (${list(kinds)}) and ${on(t, o)}`,
    order: (o) => `${o}.decided_at desc, ${o}.id`,
    limit: 20,
  }),
});
const byTarget = (t: Sql, o: Sql): Sql => `${o}.hotline_id = ${t}.hotline_id and ${o}.target_id = ${t}.id`;

extendReads('Partnership', origins(['PARTNERSHIP'], byTarget));
extendReads('Obstacle', origins(['OBSTACLE'], byTarget));
extendReads(
  'Initiative',
  origins(['INITIATIVE'], (t, o) => `${o}.initiative_id = ${t}.id`),
);
extendReads(
  'Hotline',
  origins(['APPETITE'], (t, o) => `${o}.hotline_id = ${t}.id`),
);
