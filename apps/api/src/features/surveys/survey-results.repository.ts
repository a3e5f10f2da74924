import {
  type Answers,
  completenessOf,
  type InviteeOutcome,
  type ItemStates,
  type SurveyResponse,
  statesOf,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';
import type { LoadedRound } from './survey.repository.ts';
import type { SurveyResults } from './survey-results.types.ts';

/** One invited hotline with what it answered, as far as the actor may see it. */
interface Row {
  readonly id: string;
  readonly hotline: string;
  readonly eligibility: InviteeOutcome['eligibility'];
  readonly opened: boolean;
  readonly answers: Answers | null;
  readonly states: ItemStates | null;
  readonly draft: Answers | null;
  readonly reached: string | null;
}

/** What figures are made of. */
export interface AnalysedInvitees {
  readonly invitees: readonly InviteeOutcome[];
  readonly responses: readonly SurveyResponse[];
  /** The invitation that a respondent answered; empty for a round of the past. */
  readonly invitationIds: ReadonlyMap<string, string>;
}

/** Answers for analysis. Row-level security gives them to the secretariat only. */
@Injectable()
export class SurveyResultsRepository {
  async archived({ id, archivedInvited }: LoadedRound): Promise<AnalysedInvitees> {
    const responses = await sql<SurveyResponse>(
      'select respondent, answers, states from app.survey_archived_answers where round_id = $1 order by respondent',
      [id],
    );
    const invitees = Array.from({ length: archivedInvited ?? 0 }, (_, at): InviteeOutcome => {
      const submitted = at < responses.length;
      return { eligibility: 'ELIGIBLE', opened: submitted, submitted, completeness: submitted ? 1 : 0 };
    });
    return { invitees, responses, invitationIds: new Map() };
  }

  async live({ id, definition }: LoadedRound): Promise<AnalysedInvitees> {
    const rows = await sql<Row>(
      `select i.id, h.name as hotline, i.eligibility, i.opened_at is not null as opened, s.answers, s.states, d.answers as draft, d.reached
       from app.survey_invitations i join app.hotlines h on h.id = i.hotline_id
         left join app.survey_responses s on s.hotline_id = i.hotline_id and s.id = i.id
         left join app.survey_drafts d on d.hotline_id = i.hotline_id and d.id = i.id
       where i.round_id = $1 order by h.name, i.id`,
      [id],
    );
    const completeness = ({ draft, reached }: Row) =>
      draft ? completenessOf(statesOf(definition, draft, reached ?? undefined)) : 0;
    return {
      invitees: rows.map((row) => ({
        eligibility: row.eligibility,
        opened: row.opened,
        submitted: row.answers !== null,
        completeness: row.answers ? 1 : completeness(row),
      })),
      responses: rows.flatMap(({ hotline, answers, states }) =>
        answers && states ? [{ respondent: hotline, answers, states }] : [],
      ),
      invitationIds: new Map(rows.map(({ id, hotline }) => [hotline, id])),
    };
  }

  /** How many answers of a round the actor can see. */
  async count(roundId: string): Promise<number> {
    const [row] = await sql<{ count: number }>(
      `select ((select count(*) from app.survey_archived_answers where round_id = $1)
         + (select count(*) from app.survey_invitations i join app.survey_responses s on s.hotline_id = i.hotline_id and s.id = i.id
            where i.round_id = $1))::int as count`,
      [roundId],
    );
    return row?.count ?? 0;
  }

  async released(roundId: string): Promise<SurveyResults | null> {
    return (await this.lastRelease(roundId))?.results ?? null;
  }

  /** What was released last, and when. */
  async lastRelease(roundId: string): Promise<{ readonly results: SurveyResults; readonly at: Date } | null> {
    const [row] = await sql<{ results: SurveyResults; at: Date }>(
      'select results, updated_at as at from app.survey_releases where id = $1',
      [roundId],
    );
    // What was released before there were cross-tables has none.
    return row ? { at: row.at, results: { ...row.results, crossTables: row.results.crossTables ?? [] } } : null;
  }

  async release(roundId: string, results: SurveyResults): Promise<void> {
    await sql(
      `insert into app.survey_releases as r (id, results) values ($1, $2)
       on conflict (id) do update set results = excluded.results, version = r.version + 1, updated_at = now()`,
      [roundId, JSON.stringify(results)],
    );
  }
}
