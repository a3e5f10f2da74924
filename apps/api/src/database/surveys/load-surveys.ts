import {
  INVITED_2020,
  prevention2020,
  preventionCorrected,
  reconstructed2020,
  type SurveyDefinition,
} from '@alongside/domain';
import type { Client } from 'pg';
import { idOf } from '../registry/record.ts';

const survey = idOf('surveys', 'prevention');
const versionId = ({ key }: SurveyDefinition): string => idOf('survey_versions', key);

/** The round of 2020, whose answers are reconstructed: it belongs to no hotline. Its days are those of the report, roughly. */
export const round2020 = idOf('survey_rounds', 'prevention-2020');
/** The version with which new rounds of the prevention survey begin. */
export const correctedVersion = versionId(preventionCorrected);

const versions: readonly SurveyDefinition[] = [prevention2020, preventionCorrected];

/**
 * Brings the prevention survey into the database: both versions, and the round of 2020 with its reconstructed answers. Safe
 * at each start, because what is published never changes. Answers one line for people.
 */
export async function loadSurveys(client: Client): Promise<string> {
  await client.query(`insert into app.surveys (id, key, title) values ($1, 'prevention', $2) on conflict do nothing`, [
    survey,
    'Prevention initiatives',
  ]);
  for (const [place, definition] of versions.entries()) {
    await client.query(
      `insert into app.survey_versions (id, survey_id, number, key, definition, published_at)
       values ($1, $2, $3, $4, $5, now()) on conflict do nothing`,
      [versionId(definition), survey, place + 1, definition.key, JSON.stringify(definition)],
    );
  }
  await client.query(
    `insert into app.survey_rounds (id, survey_version_id, title, opens_at, closes_at, note, archived_invited)
     values ($1, $2, 'Prevention survey 2020 (reconstructed)', '2020-02-01T00:00:00Z', '2020-06-01T00:00:00Z', $3, $4)
     on conflict do nothing`,
    [round2020, versionId(prevention2020), NOTE, INVITED_2020],
  );
  await client.query(
    `insert into app.survey_archived_answers (id, round_id, respondent, answers, states)
     select id, $2, respondent, answers, states from jsonb_to_recordset($1)
       as r (id uuid, respondent text, answers jsonb, states jsonb) on conflict do nothing`,
    [
      JSON.stringify(
        reconstructed2020.map((each) => ({ ...each, id: idOf('survey_archived_answers', each.respondent) })),
      ),
      round2020,
    ],
  );
  return `${versions.length} versions, ${reconstructed2020.length} reconstructed answers of 2020`;
}

const NOTE =
  'The report of June 2020 published totals only. These answers are reconstructed so that they meet every published total; nobody gave them. Days are approximate.';
