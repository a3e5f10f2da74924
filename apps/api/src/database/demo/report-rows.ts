import { randomUUID } from 'node:crypto';
import { type Actor, reportFormats } from '@alongside/domain';
import { civilDate } from '@alongside/shared';
import type { Client } from 'pg';
import { ReportBuildService } from '../../features/prevention-reports/report-build.service.ts';
import { ReportFactRepository } from '../../features/prevention-reports/report-fact.repository.ts';
import { SurveyRepository } from '../../features/surveys/survey.repository.ts';
import { SurveyResultsRepository } from '../../features/surveys/survey-results.repository.ts';
import { SurveyResultsService } from '../../features/surveys/survey-results.service.ts';
import { operations } from '../../kernel/operation/operation.ts';
import type { Transaction } from '../../kernel/operation/transaction.ts';
import { round2020 } from '../surveys/load-surveys.ts';
import { type DemoCalendar, demoId, type Rows } from './demo-rows.ts';

const secretariat = demoId('user', 'secretariat');

/** The question of 2020, asked of today's knowledge, so that the edition differs from today by all that came since. */
const then = {
  title: 'Prevention initiatives, June 2020 (demo)',
  language: 'en',
  data_date: civilDate('2020-06-30'),
  countries: null,
  survey_round_id: round2020,
} as const;

/** A report that is half-way: two chapters are in the secretariat's own words. */
const now = {
  title: 'Prevention initiatives this year (demo)',
  language: 'en',
  countries: null,
  survey_round_id: null,
  introduction_text:
    'This is a demo: nothing of it is a statement of INHOPE.\n\nSix years after the first report we look again at who works so that abuse does not happen, and where nobody does.',
  overview_text:
    'Of {figure:countries} countries {figure:covered-countries} are covered. In {ratio:hotline-gaps-on-level-secondary} countries with a hotline nobody is known to us whom people could turn to before they offend.',
};

/**
 * A report that the secretariat works on, and an edition that it froze, built by the same service as every edition out of what
 * `client` sees in its transaction. The files of the edition are made once the product runs.
 */
export async function reportRows(client: Client, calendar: DemoCalendar): Promise<Rows> {
  const stamps = { version: 1, created_by: secretariat, created_at: calendar.at(1), updated_at: calendar.at(1) };
  // To the millisecond, like every knowledge, and after what this same transaction has entered.
  const known = await client.query<{ at: Date }>(
    `select date_trunc('milliseconds', now()) + interval '1 millisecond' as at`,
  );
  const knownAt = known.rows[0]?.at ?? new Date();
  const [draftId, editionId] = [demoId('report draft', 'june-2020'), demoId('report edition', 'june-2020')];
  const content = await within(client, async () => {
    const { language, countries, data_date: dataDate, survey_round_id: surveyRoundId } = then;
    const reports = new ReportBuildService(
      new ReportFactRepository(),
      new SurveyResultsService(new SurveyRepository(), new SurveyResultsRepository()),
    );
    return reports.build(await reports.facts({ dataDate, knownAt, countries, surveyRoundId }), {}, language);
  });
  return [
    ['report_drafts', [{ id: draftId, ...then, known_at: knownAt, ...stamps }]],
    [
      'report_drafts',
      [
        {
          id: demoId('report draft', 'this-year'),
          ...now,
          data_date: calendar.today,
          known_at: knownAt,
          ...stamps,
          updated_at: calendar.at(0),
        },
      ],
    ],
    [
      'report_editions',
      [
        {
          id: editionId,
          draft_id: draftId,
          ...then,
          known_at: knownAt,
          content,
          ...stamps,
          created_at: knownAt,
          updated_at: knownAt,
        },
      ],
    ],
    ['report_files', reportFormats.codes.map((format) => ({ edition_id: editionId, format }))],
  ];
}

/** Runs `work` as an operation of the demo secretariat inside the caller's transaction. */
function within<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  const actor: Actor = { userId: secretariat, role: 'SECRETARIAT', hotlineId: null, name: 'Demo Secretariat' };
  const rows = async (text: string, values: readonly unknown[]) => (await client.query(text, [...values])).rows;
  return operations.run(
    {
      requestId: randomUUID(),
      sessionHash: null,
      actor,
      transaction: { rows } as Pick<Transaction, 'rows'> as Transaction,
      statements: 0,
    },
    work,
  );
}
