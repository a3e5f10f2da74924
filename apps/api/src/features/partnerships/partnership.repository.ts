import {
  closedStages,
  type DueDiligenceOutcome,
  type Operator,
  type PartnershipFacts,
  type PartnershipFields,
  type PartnershipValues,
  type StageChangeToUndo,
  type WorkCarrier,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { DueDiligenceEntity } from './due-diligence.entity.ts';
import { PartnershipEntity } from './partnership.entity.ts';
import { StageChangeEntity } from './stage-change.entity.ts';
import { stageFactsJson } from './stage-facts.ts';

/** The open partnership that stands in the way of another one. */
export interface OpenPartnership {
  readonly id: string;
  readonly stage: string;
  readonly version: number;
}

/** What starting a partnership asks about. */
export interface StartFacts {
  /** True when a partnership with this id is there already: the request came twice. */
  readonly replayed: boolean;
  readonly initiative: { readonly operator: Operator | null } | null;
  readonly hotlineOperator: Operator | null;
  readonly owner: WorkCarrier | null;
  readonly open: OpenPartnership | null;
}

type ApprovalRequest = Pick<PartnershipEntity, 'approvalAskedById' | 'approvalAskedAt'>;

/** The fields that people edit, with dates that are known to be dates. */
export type EditedFields = Omit<PartnershipFields, keyof PartnershipValues> & PartnershipValues;

/** A partnership of the own hotline, as commands need it. */
export interface LoadedPartnership extends EditedFields {
  readonly id: string;
  readonly hotlineId: string;
  readonly version: number;
  readonly stage: PartnershipFacts['stage'];
  /** True when peers run the initiative or its organisation. */
  readonly peerCommunity: boolean;
  readonly facts: PartnershipFacts;
  readonly noAgreementBy: string | null;
  /** Who asked a manager for the step to AGREED; null when nobody waits. */
  readonly approvalAskedById: string | null;
  /** Another open partnership with the same initiative. */
  readonly otherOpen: OpenPartnership | null;
}

const open = `stage not in (${closedStages.map((stage) => `'${stage}'`).join(', ')})`;
const openPartnership = `json_build_object('id', o.id, 'stage', o.stage, 'version', o.version)`;

/** Partnerships of the own hotline, for commands. */
@Injectable()
export class PartnershipRepository {
  async factsToStart(id: string, initiativeId: string, ownerId: string | null): Promise<StartFacts> {
    const operator = `(select json_build_object('id', g.id, 'name', g.name) from app.organisations g where g.id = organisation_id)`;
    const [facts] = await sql<StartFacts>(
      `select
         exists (select from app.partnerships where hotline_id = $1 and id = $2) as replayed,
         (select json_build_object('operator', ${operator}) from app.initiatives where id = $3) as initiative,
         (select ${operator} from app.hotlines where id = $1) as "hotlineOperator",
         (select json_build_object('hotlineId', hotline_id, 'role', role, 'active', active) from app.users where id = $4) as owner,
         (select ${openPartnership} from app.partnerships o where o.hotline_id = $1 and o.initiative_id = $3 and o.${open}) as open`,
      [ownHotline(), id, initiativeId, ownerId],
    );
    return facts as StartFacts;
  }

  /** Answers false when the id, or an open partnership with the initiative, is there already. */
  async start(
    row: Pick<PartnershipEntity, 'id' | 'initiativeId' | 'stage' | 'sisterBasis'> &
      Omit<PartnershipFields, 'noAgreementReason'>,
  ): Promise<boolean> {
    return insertOnce(PartnershipEntity, { ...row, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  async openWith(initiativeId: string): Promise<OpenPartnership | null> {
    const [row] = await sql<OpenPartnership>(
      `select id, stage, version from app.partnerships where hotline_id = $1 and initiative_id = $2 and ${open}`,
      [ownHotline(), initiativeId],
    );
    return row ?? null;
  }

  /** The partnership with everything that rules look at, in one statement; null when the hotline has none of this id. */
  async load(id: string): Promise<LoadedPartnership | null> {
    const [row] = await sql<{ j: LoadedPartnership }>(
      `select json_build_object(
         'id', p.id, 'hotlineId', p.hotline_id, 'version', p.version, 'stage', p.stage, 'ownerId', p.owner_id,
         'intensity', p.intensity, 'targetIntensity', p.target_intensity, 'since', p.since, 'sharing', p.sharing,
         'nextReviewOn', p.next_review_on, 'noAgreementReason', p.no_agreement_reason,
         'noAgreementBy', p.no_agreement_by, 'approvalAskedById', p.approval_asked_by,
         'peerCommunity', (select coalesce('PEER_COMMUNITY' = any(i.services) or g.type = 'PEER_COMMUNITY', false)
           from app.initiatives i left join app.organisations g on g.id = i.organisation_id where i.id = p.initiative_id),
         'facts', ${stageFactsJson('p')},
         'otherOpen', (select ${openPartnership} from app.partnerships o
           where o.hotline_id = p.hotline_id and o.initiative_id = p.initiative_id and o.id <> p.id and o.${open})) as j
       from app.partnerships p where p.hotline_id = $1 and p.id = $2`,
      [ownHotline(), id],
    );
    return row?.j ?? null;
  }

  async userOf(id: string): Promise<WorkCarrier | undefined> {
    const [row] = await sql<WorkCarrier>(
      `select hotline_id as "hotlineId", role, active from app.users where id = $1`,
      [id],
    );
    return row;
  }

  /** Answers false when somebody else was faster. */
  async change(
    id: string,
    version: number,
    changes: Partial<PartnershipFields & Pick<PartnershipEntity, 'stage' | 'noAgreementBy' | keyof ApprovalRequest>>,
  ): Promise<boolean> {
    return updateVersion(PartnershipEntity, { hotlineId: ownHotline(), id }, version, changes);
  }

  /** Notes that a manager was asked, or that nobody waits any more. It is no edit: the version stays. */
  async setApprovalRequest(id: string, askedById: string | null): Promise<void> {
    await sql(
      `update app.partnerships set approval_asked_by = $3, approval_asked_at = case when $3::uuid is not null then now() end
       where hotline_id = $1 and id = $2`,
      [ownHotline(), id, askedById],
    );
  }

  async hasStageChange(id: string): Promise<boolean> {
    const rows = await sql(`select from app.stage_changes where hotline_id = $1 and id = $2`, [ownHotline(), id]);
    return rows.length > 0;
  }

  /** Answers false when a change with this id is there already. */
  async addStageChange(
    change: Pick<StageChangeEntity, 'partnershipId' | 'from' | 'to' | 'effectiveOn'> & {
      id?: string;
      reason?: string | null;
    },
  ): Promise<boolean> {
    return insertOnce(StageChangeEntity, {
      id: newId(),
      ...change,
      hotlineId: ownHotline(),
      createdBy: actor().userId,
    });
  }

  /** Null when the partnership has no such change. */
  async stageChangeToUndo(partnershipId: string, id: string): Promise<StageChangeToUndo | null> {
    const [change] = await sql<StageChangeToUndo>(
      `select from_stage as "from", to_stage as "to", created_by as "authorId", created_at as "recordedAt",
         not exists (select from app.stage_changes l where l.hotline_id = c.hotline_id and l.partnership_id = c.partnership_id
           and (l.effective_on, l.created_at) > (c.effective_on, c.created_at)) as latest
       from app.stage_changes c where hotline_id = $1 and partnership_id = $2 and id = $3`,
      [ownHotline(), partnershipId, id],
    );
    return change ?? null;
  }

  /** Answers false when it was gone already, or may no longer go. */
  async removeStageChange(id: string): Promise<boolean> {
    const removed = await sql(`delete from app.stage_changes where hotline_id = $1 and id = $2 returning id`, [
      ownHotline(),
      id,
    ]);
    return removed.length > 0;
  }

  /** Answers false when a look with this id is there already. */
  async addDueDiligence(look: {
    id: string;
    partnershipId: string;
    outcome: DueDiligenceOutcome;
    assessedOn: string;
    conditions: string | null;
  }): Promise<boolean> {
    return insertOnce(DueDiligenceEntity, { ...look, hotlineId: ownHotline(), createdBy: actor().userId });
  }
}
