import type { AnswerChannel, Answers, ItemStates, SurveyDefinition } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';

/** A round with its instrument, as commands look at it. */
export interface LoadedRound {
  readonly id: string;
  readonly title: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly version: number;
  readonly open: boolean;
  /** Hotlines asked in a round of the past whose answers belong to nobody. */
  readonly archivedInvited: number | null;
  readonly definition: SurveyDefinition;
}

/** An invitation with its round. */
export interface LoadedInvitation {
  readonly id: string;
  readonly hotlineId: string;
  readonly hotline: string;
  readonly round: LoadedRound;
}

export interface NewRound {
  readonly id: string;
  readonly surveyVersionId: string;
  readonly title: string;
  readonly opensAt: string;
  readonly closesAt: string;
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const roundJson = `json_build_object('id', r.id, 'title', r.title, 'opensAt', ${instant('r.opens_at')},
  'closesAt', ${instant('r.closes_at')}, 'version', r.version, 'open', r.opens_at <= now() and r.closes_at > now(),
  'archivedInvited', r.archived_invited, 'definition', v.definition)`;
const rounds = 'app.survey_rounds r join app.survey_versions v on v.id = r.survey_version_id';

/** Rounds, invitations and answers, for the commands of the secretariat. */
@Injectable()
export class SurveyRepository {
  async round(id: string): Promise<LoadedRound | null> {
    const [row] = await sql<{ j: LoadedRound }>(`select ${roundJson} as j from ${rounds} where r.id = $1`, [id]);
    return row?.j ?? null;
  }

  async isPublished(versionId: string): Promise<boolean> {
    const rows = await sql('select from app.survey_versions where id = $1 and published_at is not null', [versionId]);
    return rows.length > 0;
  }

  /** False when the id is there already. */
  async addRound({ id, surveyVersionId, title, opensAt, closesAt }: NewRound): Promise<boolean> {
    const rows = await sql(
      `insert into app.survey_rounds (id, survey_version_id, title, opens_at, closes_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id`,
      [id, surveyVersionId, title, opensAt, closesAt],
    );
    return rows.length > 0;
  }

  /**
   * Freezes who is asked, with eligibility on the opening day: a member by one of the periods on record counts, a former one does
   * not, and of whom no period is on record it is not known. Answers how many were invited.
   */
  async freezeInvitees(roundId: string, hotlineIds: readonly string[] | null): Promise<number> {
    const rows = await sql(
      `insert into app.survey_invitations (hotline_id, id, round_id, eligibility, eligibility_reason, created_by)
       select h.id, gen_random_uuid(), r.id,
         case when m.periods = 0 then 'UNKNOWN' when m.member then 'ELIGIBLE' else 'INELIGIBLE' end,
         case when m.periods = 0 then 'No membership is on record.' when not m.member then 'No member on the opening day.' end, $2
       from app.survey_rounds r cross join app.hotlines h cross join lateral (
         select count(*) as periods, coalesce(bool_or(
           coalesce(p.starts_on, '') <= to_char(r.opens_at, 'YYYY-MM-DD')
           and coalesce(p.ends_on, '9') || '~' >= to_char(r.opens_at, 'YYYY-MM-DD')), false) as member
         from app.membership_periods p where p.hotline_id = h.id) m
       where r.id = $1 and ($3::uuid[] is null or h.id = any($3))
       on conflict do nothing returning id`,
      [roundId, actor().userId, hotlineIds],
    );
    return rows.length;
  }

  async moveClosing(id: string, version: number, closesAt: string): Promise<boolean> {
    const rows = await sql(
      `update app.survey_rounds set closes_at = $3, version = version + 1, updated_at = now()
       where id = $1 and version = $2 returning id`,
      [id, version, closesAt],
    );
    return rows.length > 0;
  }

  async invitation(id: string): Promise<LoadedInvitation | null> {
    const [row] = await sql<{ j: LoadedInvitation }>(
      `select json_build_object('id', i.id, 'hotlineId', i.hotline_id, 'hotline', h.name, 'round', ${roundJson}) as j
       from app.survey_invitations i join app.hotlines h on h.id = i.hotline_id, ${rounds}
       where r.id = i.round_id and i.id = $1`,
      [id],
    );
    return row?.j ?? null;
  }

  /** Writes down what a hotline said; the same answers again change nothing. */
  async enter(
    { id, hotlineId }: LoadedInvitation,
    answers: Answers,
    states: ItemStates,
    channel: AnswerChannel,
  ): Promise<void> {
    const rows = await sql(
      `insert into app.survey_responses as s (hotline_id, id, answers, states, channel, entered_by) values ($1, $2, $3, $4, $5, $6)
       on conflict (hotline_id, id) do update set answers = excluded.answers, states = excluded.states, channel = excluded.channel,
         entered_by = excluded.entered_by, submitted_at = now(), version = s.version + 1, updated_at = now()
       where s.answers <> excluded.answers or s.channel <> excluded.channel returning id`,
      [hotlineId, id, JSON.stringify(answers), JSON.stringify(states), channel, actor().userId],
    );
    if (rows.length === 0) return;
    await sql(
      `update app.survey_invitations set status = 'SUBMITTED', submitted_at = now(), declined_at = null, version = version + 1,
         updated_at = now() where hotline_id = $1 and id = $2`,
      [hotlineId, id],
    );
  }
}
