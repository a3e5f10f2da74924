import type { RoundOfWishes } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';

/** A round that is over. Its answers are, of a round of the past, everybody's; else those of the hotlines that the actor may read. */
export interface AskedRound extends RoundOfWishes {
  readonly id: string;
  readonly title: string;
  /** Day of its closing (UTC). */
  readonly on: CivilDate;
}

/** The latest so many. A survey is asked once or twice a year. */
const MOST_ROUNDS = 20;

@Injectable()
export class AppetiteRepository {
  /** Rounds that are over, oldest first, in one statement; row-level security gives answers of hotlines to the secretariat only. */
  rounds(): Promise<AskedRound[]> {
    return sql<AskedRound>(
      `select * from (
         select r.id, r.title, (r.closes_at at time zone 'UTC')::date::text as "on", r.archived_invited is not null as archived, v.definition,
           (select l.results -> 'questions' from app.survey_releases l where l.id = r.id) as released,
           (select coalesce(jsonb_agg(to_jsonb(a) order by a.respondent), '[]') from (
             select a.respondent, null::uuid as "hotlineId", null::text as region, a.answers, a.states
             from app.survey_archived_answers a where a.round_id = r.id
             union all
             select h.name, h.id, c.region, s.answers, s.states
             from app.survey_invitations i
               join app.survey_responses s on s.hotline_id = i.hotline_id and s.id = i.id
               join app.hotlines h on h.id = i.hotline_id left join app.countries c on c.code = h.country
             where i.round_id = r.id) a) as responses
         from app.survey_rounds r join app.survey_versions v on v.id = r.survey_version_id
         where r.closes_at <= now() order by r.closes_at desc, r.id desc limit ${MOST_ROUNDS}) latest
       order by "on", id`,
    );
  }
}
