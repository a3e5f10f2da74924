import type {
  InitiativeContent,
  Intensity,
  PresentRecords,
  ProposalContent,
  SharingLabel,
  SurveyProposalField,
  SurveyProposalKind,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { presentJson } from './survey-proposal.reads.ts';

/** What accepting did to one record, with what taking it back needs. */
export type Effect =
  | { readonly done: 'INITIATIVE_ADDED' | 'PARTNERSHIP_STARTED'; readonly id: string; readonly version: number }
  | {
      readonly done: 'INITIATIVE_CHANGED';
      readonly id: string;
      readonly version: number;
      readonly before: InitiativeContent;
      readonly sourceId: string;
      readonly asOf: string;
    }
  | {
      readonly done: 'HOTLINE_CHANGED';
      readonly id: string;
      readonly version: number;
      readonly before: AppetiteBefore;
    }
  | { readonly done: 'CANDIDATE_ADDED'; readonly id: string }
  | {
      readonly done: 'PARTNERSHIP_CHANGED';
      readonly id: string;
      readonly version: number;
      readonly before: Intensity | null;
    }
  | { readonly done: 'ENTRY_LOGGED'; readonly kind: 'INTERACTION' | 'OBSTACLE'; readonly id: string };

/** The appetite of a hotline with where it came from. */
export interface AppetiteBefore {
  readonly appetite: PresentRecords['appetite'];
  readonly appetiteCondition: string | null;
  readonly sourceId: string;
  readonly asOf: string;
}

/** The open partnership of the hotline, as commands need it. */
export interface PresentPartnership {
  readonly id: string;
  readonly stage: string;
  readonly intensity: Intensity | null;
  readonly sharing: SharingLabel;
  readonly version: number;
}

/** A proposal with what the records say today, as commands need it. */
export interface LoadedProposal {
  readonly id: string;
  readonly hotlineId: string;
  readonly hotline: string;
  readonly languages: readonly string[];
  readonly invitationId: string;
  readonly round: string;
  /** The day on which the answer was handed in. */
  readonly answeredOn: string;
  readonly kind: SurveyProposalKind;
  readonly content: ProposalContent;
  readonly status: 'OPEN' | 'POSTPONED' | 'ACCEPTED' | 'REJECTED' | 'LAPSED';
  readonly batchId: string | null;
  readonly effect: readonly Effect[];
  readonly version: number;
  readonly present: PresentRecords & { readonly partnership: PresentPartnership | null };
}

/** What deciding writes. */
export interface Decision {
  readonly status: LoadedProposal['status'];
  readonly reason?: string;
  readonly postponedUntil?: string;
  readonly taken?: readonly SurveyProposalField[];
  readonly targetId?: string | null;
  readonly initiativeId?: string | null;
  readonly effect?: readonly Effect[];
  readonly batchId?: string;
}

/** Proposals out of answers, for commands. Row-level security leaves what the actor may see. */
@Injectable()
export class SurveyProposalRepository {
  /** Locked until the end of the operation, in the order of their kinds, so that what builds on others comes later. */
  async load(where: 'id = any($1::uuid[])' | 'batch_id = any($1::uuid[])', ids: readonly string[]) {
    await sql(`select from app.survey_proposals t where t.${where} order by t.id for update`, [ids]);
    const rows = await sql<{ j: LoadedProposal }>(
      `select json_build_object('id', t.id, 'hotlineId', t.hotline_id, 'hotline', h.name, 'languages', h.languages,
         'invitationId', t.invitation_id, 'round', r.title, 'answeredOn', to_char(s.submitted_at, 'YYYY-MM-DD'),
         'kind', t.kind, 'content', t.content, 'status', t.status, 'batchId', t.batch_id, 'effect', t.effect,
         'version', t.version, 'present', ${presentJson('t', { actor: actor() })}) as j
       from app.survey_proposals t join app.hotlines h on h.id = t.hotline_id join app.survey_rounds r on r.id = t.round_id
         join app.survey_responses s on s.hotline_id = t.hotline_id and s.id = t.invitation_id
       where t.${where}
       order by array_position(array['INITIATIVE', 'PARTNERSHIP', 'OBSTACLE', 'APPETITE', 'FOCUS_GROUP'], t.kind), t.place, t.id`,
      [ids],
    );
    return rows.map(({ j }) => j);
  }

  async decide({ hotlineId, id, present }: LoadedProposal, decision: Decision): Promise<void> {
    const { status, reason, postponedUntil, taken = [], targetId, effect = [], batchId } = decision;
    const { initiativeId = present.initiativeId } = decision;
    const decided = status !== 'OPEN';
    await sql(
      `update app.survey_proposals set status = $3, reason = $4, postponed_until = $5, taken = $6, target_id = $7, initiative_id = $8,
         effect = $9, batch_id = $10, decided_by = $11, decided_at = case when $12 then now() end, version = version + 1, updated_at = now()
       where hotline_id = $1 and id = $2`,
      [
        hotlineId,
        id,
        status,
        reason ?? null,
        postponedUntil ?? null,
        taken,
        targetId ?? null,
        initiativeId,
        JSON.stringify(effect),
        batchId ?? null,
        decided ? actor().userId : null,
        decided,
      ],
    );
  }

  /** Says which initiative the same name means wherever it waits in the same answer. */
  async settleName({ hotlineId, invitationId, content }: LoadedProposal, initiativeId: string | null): Promise<void> {
    await sql(
      `update app.survey_proposals set initiative_id = $4, version = version + 1, updated_at = now()
       where hotline_id = $1 and invitation_id = $2 and content ->> 'key' = $3 and status in ('OPEN', 'POSTPONED')
         and initiative_id is distinct from $4::uuid`,
      [hotlineId, invitationId, content.key, initiativeId],
    );
  }

  async initiativeExists(id: string): Promise<boolean> {
    return (await sql('select from app.initiatives where id = $1', [id])).length > 0;
  }

  /** Whether the hotline also says that it works with an initiative. */
  async collaborates({ hotlineId, invitationId }: LoadedProposal): Promise<boolean> {
    const rows = await sql(
      `select from app.survey_proposals where hotline_id = $1 and invitation_id = $2 and kind = 'PARTNERSHIP' and status <> 'LAPSED' limit 1`,
      [hotlineId, invitationId],
    );
    return rows.length > 0;
  }

  /** A partnership of the own hotline. */
  async partnershipNow(id: string): Promise<Pick<PresentPartnership, 'id' | 'version' | 'sharing'> | null> {
    const [row] = await sql<Pick<PresentPartnership, 'id' | 'version' | 'sharing'>>(
      'select id, version, sharing from app.partnerships where hotline_id = $1 and id = $2',
      [ownHotline(), id],
    );
    return row ?? null;
  }

  async versionOf(table: 'initiatives' | 'hotlines', id: string): Promise<number> {
    const [row] = await sql<{ version: number }>(`select version from app.${table} where id = $1`, [id]);
    return row?.version ?? 0;
  }

  /** False where somebody works with it already, or it has changed. */
  async takeBackInitiative(id: string, version: number): Promise<boolean> {
    const [row] = await sql<{ done: boolean }>('select app.take_back_initiative($1, $2) as done', [id, version]);
    return row?.done === true;
  }

  /** False where anything else was noted on it, or it has changed. */
  async takeBackPartnership(id: string, version: number, entryIds: readonly string[]): Promise<boolean> {
    const [row] = await sql<{ done: boolean }>('select app.take_back_partnership($1, $2, $3) as done', [
      id,
      version,
      entryIds,
    ]);
    return row?.done === true;
  }
}
