import type {
  AnswerChannel,
  Answers,
  ItemStates,
  SurveyDefinition,
  SurveyInvitationStatus,
  SurveyMailing,
} from '@alongside/domain';
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
  readonly mails: SurveyMailing;
  readonly signature: string | null;
  readonly definition: SurveyDefinition;
}

/** An invitation with its round. */
export interface LoadedInvitation {
  readonly id: string;
  readonly hotlineId: string;
  readonly hotline: string;
  readonly status: SurveyInvitationStatus;
  readonly round: LoadedRound;
}

/** How an answer that is written down came in. */
export interface AnswerSource {
  readonly channel: AnswerChannel;
  readonly sourceNote: string | null;
}

export interface NewRound {
  readonly id: string;
  readonly surveyVersionId: string;
  readonly title: string;
  readonly opensAt: string;
  readonly closesAt: string;
  /** Who signs the mails, which then leave by plan; null where nothing is mailed. */
  readonly mailsSignature: string | null;
}

/** Days after the closing in which a link still shows what was answered. */
export const DAYS_AFTER = 30;

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const roundJson = `json_build_object('id', r.id, 'title', r.title, 'opensAt', ${instant('r.opens_at')},
  'closesAt', ${instant('r.closes_at')}, 'version', r.version, 'open', r.opens_at <= now() and r.closes_at > now(),
  'archivedInvited', r.archived_invited, 'mails', r.mails, 'signature', r.mails_signature, 'definition', v.definition)`;
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
  async addRound({ id, surveyVersionId, title, opensAt, closesAt, mailsSignature }: NewRound): Promise<boolean> {
    const rows = await sql(
      `insert into app.survey_rounds (id, survey_version_id, title, opens_at, closes_at, mails, mails_signature, mails_by)
       values ($1, $2, $3, $4, $5, case when $6::text is null then 'OFF' else 'ON' end, $6, case when $6::text is not null then $7::uuid end)
       on conflict do nothing returning id`,
      [id, surveyVersionId, title, opensAt, closesAt, mailsSignature, actor().userId],
    );
    return rows.length > 0;
  }

  /** Moves the closing, and with it the last day of every link. False where somebody changed the round first. */
  async moveClosing(id: string, version: number, closesAt: string): Promise<boolean> {
    const rows = await sql(
      `update app.survey_rounds set closes_at = $3, version = version + 1, updated_at = now()
       where id = $1 and version = $2 returning id`,
      [id, version, closesAt],
    );
    if (rows.length === 0) return false;
    await sql(
      `update app.personal_links l set expires_at = $2::timestamptz + make_interval(days => $3), version = l.version + 1, updated_at = now()
       from app.survey_invitations i where i.round_id = $1 and l.hotline_id = i.hotline_id and l.subject_id = i.id
         and l.purpose = 'SURVEY' and l.revoked_at is null`,
      [id, closesAt, DAYS_AFTER],
    );
    return true;
  }

  async invitation(id: string): Promise<LoadedInvitation | null> {
    const [row] = await sql<{ j: LoadedInvitation }>(
      `select json_build_object('id', i.id, 'hotlineId', i.hotline_id, 'hotline', h.name, 'status', i.status, 'round', ${roundJson}) as j
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
    { channel, sourceNote }: AnswerSource,
  ): Promise<void> {
    const rows = await sql(
      `insert into app.survey_responses as s (hotline_id, id, answers, states, channel, entered_by, source_note)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (hotline_id, id) do update set answers = excluded.answers, states = excluded.states, channel = excluded.channel,
         entered_by = excluded.entered_by, source_note = excluded.source_note, submitted_at = now(), version = s.version + 1, updated_at = now()
       where (s.answers, s.channel) <> (excluded.answers, excluded.channel) or s.source_note is distinct from excluded.source_note
       returning id`,
      [hotlineId, id, JSON.stringify(answers), JSON.stringify(states), channel, actor().userId, sourceNote],
    );
    if (rows.length === 0) return;
    await sql(
      `update app.survey_invitations set status = 'SUBMITTED', submitted_at = now(), declined_at = null, version = version + 1,
         updated_at = now() where hotline_id = $1 and id = $2`,
      [hotlineId, id],
    );
  }
}
