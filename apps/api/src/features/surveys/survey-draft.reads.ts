import { may } from '@alongside/domain';
import { column, expression, instant, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import { nameOfUser } from '../identity/index.ts';

defineReads({
  type: 'SurveyVersionDraft',
  table: 'app.survey_version_drafts',
  visible: (_t, { actor }) => (may.buildSurvey(actor).allowed ? null : 'false'),
  fields: {
    id: column('id'),
    title: expression((t) => `coalesce(${t}.title, '')`),
    survey: one('Survey', (t, o) => `${o}.id = ${t}.survey_id`),
    basedOn: one('SurveyVersion', (t, o) => `${o}.id = ${t}.based_on_id`),
    definition: expression((t) => `${t}.definition::text`),
    questionCount: expression((t) => `jsonb_array_length(${t}.definition -> 'questions')`),
    startedBy: nameOfUser('created_by'),
    updatedAt: instant('updated_at'),
    published: one('SurveyVersion', (t, o) => `${o}.id = ${t}.published_id`),
    discardedAt: instant('discarded_at'),
    version: column('version'),
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

defineRoots({
  surveyDrafts: {
    is: 'page',
    type: 'SurveyVersionDraft',
    where: (t) => `${t}.published_id is null and ${t}.discarded_at is null`,
  },
  surveyDraft: {
    is: 'one',
    type: 'SurveyVersionDraft',
    where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}`,
  },
});
