import { roundRights } from '@alongside/domain';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { personalLinkOf } from '../personal-links/index.ts';

const id = { sql: (t: Sql) => `${t}.id`, type: 'uuid' } as const;
const ofResponse = (what: Sql) =>
  expression(
    (t) => `(select ${what} from app.survey_responses s where s.hotline_id = ${t}.hotline_id and s.id = ${t}.id)`,
  );

defineReads({ type: 'Survey', table: 'app.surveys', fields: { id: column('id'), key: column('key') } });

defineReads({
  type: 'SurveyVersion',
  table: 'app.survey_versions',
  fields: {
    id: column('id'),
    key: column('key'),
    number: column('number'),
    title: expression(
      (t) =>
        `coalesce(${t}.definition -> 'title' ->> 'en', ${t}.definition -> 'title' ->> (${t}.definition -> 'languages' ->> 0))`,
    ),
    definition: expression((t) => `${t}.definition::text`),
    publishedAt: instant('published_at'),
    survey: one('Survey', (t, o) => `${o}.id = ${t}.survey_id`),
    basedOn: one('SurveyVersion', (t, o) => `${o}.id = ${t}.based_on_id`),
    change: column('change'),
  },
  page: {
    filters: {},
    orders: {
      NEWEST: {
        descending: true,
        terms: [
          { sql: (t) => `${t}.published_at`, type: 'timestamptz' },
          { sql: (t) => `${t}.number`, type: 'int' },
          id,
        ],
      },
    },
    defaultOrder: 'NEWEST',
  },
});

defineReads({
  type: 'SurveyInvitation',
  table: 'app.survey_invitations',
  visible: tenantRows({ network: () => 'true' }),
  fields: {
    id: column('id'),
    hotline: one('Hotline', (t, o) => `${o}.id = ${t}.hotline_id`),
    eligibility: column('eligibility'),
    eligibilityReason: column('eligibility_reason'),
    eligibilityNote: column('eligibility_note'),
    addedAt: instant('added_at'),
    status: column('status'),
    openedAt: instant('opened_at'),
    startedAt: instant('started_at'),
    submittedAt: instant('submitted_at'),
    declinedAt: instant('declined_at'),
    declinedOnBehalf: expression((t) => `(${t}.declined_at is not null and ${t}.declined_by is not null)`),
    channel: ofResponse('s.channel'),
    answers: ofResponse('s.answers::text'),
    sourceNote: ofResponse('s.source_note'),
    enteredBy: ofResponse('(select u.name from app.users u where u.id = s.entered_by)'),
    link: personalLinkOf('SURVEY'),
    contact: one('SurveyContact', (t, o) => `${o}.hotline_id = ${t}.hotline_id`),
    mails: many('SurveyMail', {
      on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.invitation_id = ${t}.id`,
      order: (o) => `${o}.due_at, ${o}.id`,
    }),
    round: one('SurveyRound', (t, o) => `${o}.id = ${t}.round_id`),
  },
});

defineReads({
  type: 'SurveyRound',
  table: 'app.survey_rounds',
  fields: {
    id: column('id'),
    title: column('title'),
    surveyVersion: one('SurveyVersion', (t, o) => `${o}.id = ${t}.survey_version_id`),
    opensAt: instant('opens_at'),
    closesAt: instant('closes_at'),
    status: expression(
      (t) =>
        `case when now() < ${t}.opens_at then 'SCHEDULED' when now() < ${t}.closes_at then 'OPEN' else 'CLOSED' end`,
    ),
    note: column('note'),
    demo: column('demo'),
    archived: expression((t) => `(${t}.archived_invited is not null)`),
    mails: column('mails'),
    mailsSignature: column('mails_signature'),
    releasedAt: expression(
      (t) =>
        `(select to_char(r.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from app.survey_releases r where r.id = ${t}.id)`,
    ),
    invitations: many('SurveyInvitation', {
      on: (t, o) => `${o}.round_id = ${t}.id`,
      order: (o) => `(select h.name from app.hotlines h where h.id = ${o}.hotline_id), ${o}.id`,
    }),
    version: column('version'),
    viewerCan: computed(
      (t) => ({ archived: `(${t}.archived_invited is not null)` }),
      (round: { archived: boolean }, actor) => roundRights(actor, round),
    ),
  },
  page: {
    filters: {},
    orders: { NEWEST: { descending: true, terms: [{ sql: (t) => `${t}.opens_at`, type: 'timestamptz' }, id] } },
    defaultOrder: 'NEWEST',
  },
});

defineRoots({
  surveyVersions: { is: 'page', type: 'SurveyVersion' },
  surveyVersion: {
    is: 'one',
    type: 'SurveyVersion',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
  surveyRounds: { is: 'page', type: 'SurveyRound' },
  surveyInvitation: {
    is: 'one',
    type: 'SurveyInvitation',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
  surveyRound: {
    is: 'one',
    type: 'SurveyRound',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
});
