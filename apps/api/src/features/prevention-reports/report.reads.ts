import { may } from '@alongside/domain';
import { column, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import { nameOfUser } from '../identity/index.ts';

const question = {
  id: column('id'),
  title: column('title'),
  language: column('language'),
  dataDate: column('data_date'),
  knownAt: instant('known_at'),
  countries: column('countries'),
  surveyRound: one('SurveyRound', (t, o) => `${o}.id = ${t}.survey_round_id`),
  removedAt: instant('removed_at'),
  version: column('version'),
};

defineReads({
  type: 'ReportDraft',
  table: 'app.report_drafts',
  visible: (_t, { actor }) => (may.seeReportDraft(actor).allowed ? null : 'false'),
  fields: {
    ...question,
    surveyRoundId: column('survey_round_id'),
    introductionText: column('introduction_text'),
    overviewText: column('overview_text'),
    examplesText: column('examples_text'),
    analysisText: column('analysis_text'),
    appetiteText: column('appetite_text'),
    modelText: column('model_text'),
    keyFiguresText: column('key_figures_text'),
    appendixText: column('appendix_text'),
    startedBy: nameOfUser('created_by'),
    updatedAt: instant('updated_at'),
  },
  page: {
    filters: {},
    orders: {
      NEWEST: {
        descending: true,
        terms: [
          { sql: (t) => `${t}.updated_at`, type: 'timestamptz' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'NEWEST',
  },
});

defineReads({
  type: 'ReportEdition',
  table: 'app.report_editions',
  visible: (t, { actor }) => {
    if (may.keepReport(actor).allowed) return null;
    return may.seeReportEdition(actor).allowed ? `${t}.removed_at is null` : 'false';
  },
  fields: {
    ...question,
    draftId: column('draft_id'),
    files: many('ReportFile', {
      on: (t, o) => `${o}.edition_id = ${t}.id`,
      order: (o) => `array_position(array['PDF', 'DOCX', 'HTML'], ${o}.format)`,
    }),
    frozenBy: expression((t) => `app.network_name(${t}.created_by)`),
    createdAt: instant('created_at'),
  },
  page: {
    filters: {},
    orders: {
      NEWEST: {
        descending: true,
        terms: [
          { sql: (t) => `${t}.created_at`, type: 'timestamptz' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'NEWEST',
  },
});

defineReads({
  type: 'ReportFile',
  table: 'app.report_files',
  fields: {
    format: column('format'),
    state: column('state'),
    done: column('done'),
    total: column('total'),
    size: expression((t) => `octet_length(${t}.bytes)`),
  },
});

defineRoots({
  reportDrafts: { is: 'page', type: 'ReportDraft', where: (t) => `${t}.removed_at is null` },
  reportDraft: {
    is: 'one',
    type: 'ReportDraft',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
  reportEditions: { is: 'page', type: 'ReportEdition', where: (t) => `${t}.removed_at is null` },
  reportEdition: {
    is: 'one',
    type: 'ReportEdition',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
});
