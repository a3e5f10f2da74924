import type { Answers } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';
import type { ReleaseSurveyQuoteInput } from './survey-quote.inputs.ts';
import type { SurveyQuote, SurveyQuoteRelease } from './survey-quote.types.ts';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const columns = `q.id, q.invitation_id as "invitationId", q.item, q.text, q.attribution, q.audience, q.agreed_by as "agreedBy",
  q.agreed_on::text as "agreedOn", u.name as "releasedBy", ${instant('q.created_at')} as "releasedAt", q.version,
  ${instant('q.taken_back_at')} as "takenBackAt", coalesce(s.submitted_at > q.created_at, false) as "answeredAnew"`;
const quotes = `app.survey_quotes q left join app.users u on u.id = q.created_by
  left join app.survey_responses s on s.hotline_id = q.hotline_id and s.id = q.invitation_id`;

/** Quotes out of answers. Row-level security gives the sources to the secretariat and to the hotline that wrote them. */
@Injectable()
export class SurveyQuoteRepository {
  /** What may be read of a round by everybody who reads results; whose it is only where that was agreed. */
  released(roundId: string): Promise<SurveyQuote[]> {
    return sql<SurveyQuote>(
      `select id, item, text, country, hotline, audience, ${instant('released_at')} as "releasedAt"
       from app.released_survey_quotes($1)`,
      [roundId],
    );
  }

  /** Quotes of a round with their sources, those that were taken back included; oldest first. */
  releases(roundId: string): Promise<SurveyQuoteRelease[]> {
    return sql<SurveyQuoteRelease>(
      `select ${columns} from ${quotes}
         join app.survey_invitations i on i.hotline_id = q.hotline_id and i.id = q.invitation_id
       where i.round_id = $1 order by q.created_at, q.id`,
      [roundId],
    );
  }

  async one(id: string): Promise<SurveyQuoteRelease | null> {
    const [row] = await sql<SurveyQuoteRelease>(`select ${columns} from ${quotes} where q.id = $1`, [id]);
    return row ?? null;
  }

  /** What was handed in by an invitation; null while nothing was. */
  async answers(invitationId: string): Promise<Answers | null> {
    const [row] = await sql<{ answers: Answers }>('select answers from app.survey_responses where id = $1', [
      invitationId,
    ]);
    return row?.answers ?? null;
  }

  /** The same id again changes nothing. */
  async add(quote: ReleaseSurveyQuoteInput, hotlineId: string): Promise<void> {
    const { id, invitationId, item, text, attribution, audience, agreedBy, agreedOn } = quote;
    await sql(
      `insert into app.survey_quotes (hotline_id, id, invitation_id, item, text, attribution, audience, agreed_by, agreed_on, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      [hotlineId, id, invitationId, item, text, attribution, audience, agreedBy, agreedOn, actor().userId],
    );
  }

  /** False where somebody else was faster, or it stands so already. */
  async takeBack(id: string, version: number, back: boolean): Promise<boolean> {
    const rows = await sql(
      `update app.survey_quotes set taken_back_at = case when $3 then now() end, version = version + 1, updated_at = now()
       where id = $1 and version = $2 and (taken_back_at is null) = $3 returning id`,
      [id, version, back],
    );
    return rows.length > 0;
  }
}
