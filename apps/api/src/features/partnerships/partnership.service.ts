import {
  conflict,
  defaultSharing,
  dueDiligenceProblems,
  ensure,
  ensureValid,
  firstStage,
  firstStageChange,
  isOpenStage,
  may,
  moveStage,
  notFound,
  partnershipProblems,
  problemsOf,
  sisterBasis,
  textLimits,
  tooLong,
  undoStageMove,
  workRule,
} from '@alongside/domain';
import { type CivilDate, latestDayOnEarth, today, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import { NotificationService } from '../notifications/index.ts';
import type {
  EditPartnershipInput,
  MoveStageInput,
  RecordDueDiligenceInput,
  StartPartnershipInput,
  UndoStageMoveInput,
} from './partnership.inputs.ts';
import {
  type EditedFields,
  type LoadedPartnership,
  type OpenPartnership,
  PartnershipRepository,
} from './partnership.repository.ts';

const latest = (): CivilDate => latestDayOnEarth(new Date());

/** Commands on partnerships. Each answers the id of the partnership. */
@Injectable()
export class PartnershipService {
  constructor(
    private readonly partnerships: PartnershipRepository,
    private readonly notifications: NotificationService,
  ) {}

  /** Begins as a prospect. One open partnership for each initiative; a sister is recognised by its operator. */
  async start(input: StartPartnershipInput): Promise<string> {
    const who = actor();
    ensure(may.startPartnership(who, { sharing: input.sharing ?? undefined }));
    const ownerId = input.ownerId === undefined ? who.userId : input.ownerId;
    const facts = await this.partnerships.factsToStart(input.id, input.initiativeId, ownerId);
    if (facts.replayed) return input.id;
    if (!facts.initiative) throw notFound();
    if (facts.open) throw alreadyOpen(facts.open);
    if (ownerId !== null) ensure(workRule(facts.owner ?? undefined, ownHotline(), 'ownerId'));
    const values = { since: input.since ?? null, nextReviewOn: input.nextReviewOn ?? null };
    ensureValid(partnershipProblems({ ...values, noAgreementReason: null }, null, latest()));
    const started = await this.partnerships.start({
      ...values,
      id: input.id,
      initiativeId: input.initiativeId,
      stage: firstStage,
      ownerId,
      intensity: input.intensity ?? null,
      targetIntensity: input.targetIntensity ?? null,
      sharing: input.sharing ?? defaultSharing.partnership,
      sisterBasis: sisterBasis(facts.hotlineOperator, facts.initiative.operator)?.basis ?? null,
    });
    if (!started) return this.startedMeanwhile(input);
    await this.partnerships.addStageChange({
      ...firstStageChange(values.since, today(new Date())),
      partnershipId: input.id,
    });
    await this.tellOwner(input.id, ownerId, 1);
    return input.id;
  }

  async edit(input: EditPartnershipInput): Promise<string> {
    ensure(may.editPartnership(actor(), { hotlineId: ownHotline() }));
    const before = await this.loaded(input.id);
    await ensureVersion('partnerships', current(before), input.version);
    const next = nextFields(before, input);
    ensure(may.changePartnership(actor(), before, next));
    if (next.ownerId !== null && next.ownerId !== before.ownerId) {
      ensure(workRule(await this.partnerships.userOf(next.ownerId), before.hotlineId, 'ownerId'));
    }
    ensureValid(partnershipProblems(next, before, latest()));
    const changes = { ...next, noAgreementBy: reasonAuthor(before, next.noAgreementReason) };
    if (!(await this.partnerships.change(before.id, before.version, changes))) {
      throw await changedSince('partnerships', current(await this.loaded(before.id)), input.version);
    }
    if (next.ownerId !== before.ownerId) await this.tellOwner(before.id, next.ownerId, before.version + 1);
    return before.id;
  }

  /** Takes a step of the table of stages, and writes it into the history. */
  async moveStage(input: MoveStageInput): Promise<string> {
    ensure(may.moveStage(actor(), { hotlineId: ownHotline() }));
    const before = await this.loaded(input.partnershipId);
    if (await this.partnerships.hasStageChange(input.id)) return before.id;
    await ensureVersion('partnerships', current(before), input.version);
    const { id, to, effectiveOn } = input;
    const reason = trimmedOrNull(input.reason);
    ensureValid(problemsOf(tooLong('reason', reason, textLimits.note)));
    ensure(moveStage(before.facts, { to, effectiveOn, reason }, actor(), latest()));
    if (before.otherOpen) throw alreadyOpen(before.otherOpen);
    if (!(await this.partnerships.change(before.id, before.version, { stage: to, ...nobodyWaits }))) {
      // Either the same request came twice at once, or somebody else was faster.
      if (await this.partnerships.hasStageChange(id)) return before.id;
      throw await changedSince('partnerships', current(await this.loaded(before.id)), input.version);
    }
    await this.partnerships.addStageChange({
      id,
      partnershipId: before.id,
      from: before.stage,
      to,
      effectiveOn,
      reason,
    });
    if (before.approvalAskedById !== null) await this.tellApproved(before.id, id, before.approvalAskedById);
    return before.id;
  }

  /** Removes a fresh step from the history; the audit trail keeps that it was there. */
  async undoStageMove({ partnershipId, changeId }: UndoStageMoveInput): Promise<string> {
    ensure(may.moveStage(actor(), { hotlineId: ownHotline() }));
    const before = await this.loaded(partnershipId);
    const change = await this.partnerships.stageChangeToUndo(partnershipId, changeId);
    if (!change) return before.id;
    ensure(undoStageMove(before, change, actor(), new Date()));
    const { from } = change;
    if (from === null) return before.id;
    if (before.otherOpen && isOpenStage(from)) throw alreadyOpen(before.otherOpen);
    const undone =
      (await this.partnerships.change(before.id, before.version, { stage: from })) &&
      (await this.partnerships.removeStageChange(changeId));
    if (!undone) throw await changedSince('partnerships', current(await this.loaded(before.id)), before.version);
    return before.id;
  }

  async recordDueDiligence(input: RecordDueDiligenceInput): Promise<string> {
    ensure(may.recordDueDiligence(actor(), { hotlineId: ownHotline(), peerCommunity: false }));
    const { id, hotlineId, peerCommunity } = await this.loaded(input.partnershipId);
    ensure(may.recordDueDiligence(actor(), { hotlineId, peerCommunity }));
    const look = { outcome: input.outcome, assessedOn: input.assessedOn, conditions: trimmedOrNull(input.conditions) };
    ensureValid(dueDiligenceProblems(look, latest()));
    await this.partnerships.addDueDiligence({ ...look, id: input.id, partnershipId: id });
    return id;
  }

  /** `version`: the one with this owner. */
  private async tellOwner(id: string, ownerId: string | null, version: number): Promise<void> {
    if (ownerId === null || ownerId === actor().userId) return;
    await this.notifications.tell({
      kind: 'PARTNERSHIP_ASSIGNED',
      event: `${id}/${version}`,
      subject: { type: 'PARTNERSHIP', hotlineId: ownHotline(), id },
      to: [ownerId],
    });
  }

  private async tellApproved(id: string, changeId: string, askedById: string): Promise<void> {
    await this.notifications.tell({
      kind: 'APPROVAL_DECIDED',
      event: changeId,
      subject: { type: 'PARTNERSHIP', hotlineId: ownHotline(), id },
      to: [askedById],
    });
  }

  private async loaded(id: string): Promise<LoadedPartnership> {
    const partnership = await this.partnerships.load(id);
    if (!partnership) throw notFound();
    return partnership;
  }

  /** Two requests arrived at once: either the same one twice, or somebody else started with the initiative. */
  private async startedMeanwhile(input: StartPartnershipInput): Promise<string> {
    const open = await this.partnerships.openWith(input.initiativeId);
    if (open && open.id !== input.id) throw alreadyOpen(open);
    return input.id;
  }
}

const alreadyOpen = (open: OpenPartnership) =>
  conflict(open, 'Your hotline works with this initiative already. Open that partnership.');

/** A step answers whoever asked for it. */
const nobodyWaits = { approvalAskedById: null, approvalAskedAt: null };

/** Who wrote the reason why there is no agreement: whoever changed it last. */
function reasonAuthor(before: LoadedPartnership, reason: string | null): string | null {
  if (reason === null) return null;
  return reason === before.noAgreementReason ? before.noAgreementBy : actor().userId;
}

/** What people edit, and what they need to compare with: the present values for a conflict. */
function current(partnership: LoadedPartnership) {
  const { id, version, stage, ownerId, intensity, targetIntensity, since, sharing, nextReviewOn, noAgreementReason } =
    partnership;
  return { id, version, stage, ownerId, intensity, targetIntensity, since, sharing, nextReviewOn, noAgreementReason };
}

/** The fields after the change: what the input leaves out stays, null clears. */
function nextFields(before: LoadedPartnership, input: EditPartnershipInput): EditedFields {
  const or = <Value>(given: Value | undefined, kept: Value): Value => (given === undefined ? kept : given);
  return {
    ownerId: or(input.ownerId, before.ownerId),
    intensity: or(input.intensity, before.intensity),
    targetIntensity: or(input.targetIntensity, before.targetIntensity),
    since: or(input.since, before.since),
    sharing: input.sharing,
    nextReviewOn: or(input.nextReviewOn, before.nextReviewOn),
    noAgreementReason:
      input.noAgreementReason === undefined ? before.noAgreementReason : trimmedOrNull(input.noAgreementReason),
  };
}
