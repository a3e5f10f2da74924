import {
  campaignProblems,
  defaultSharing,
  ensure,
  ensureValid,
  invalid,
  isOpenPhase,
  may,
  movePhase,
  notFound,
  Refusal,
  undoPhaseMove,
} from '@alongside/domain';
import { latestDayOnEarth, today, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import type {
  EditCampaignInput,
  MoveCampaignPhaseInput,
  StartCampaignInput,
  UndoCampaignPhaseInput,
} from './campaign.inputs.ts';
import { type CampaignPlan, CampaignRepository, type LoadedCampaign } from './campaign.repository.ts';
import { ParticipantRepository } from './participant.repository.ts';

const latest = () => latestDayOnEarth(new Date());

/** Commands on campaigns. */
@Injectable()
export class CampaignService {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly participants: ParticipantRepository,
  ) {}

  /** Writes an idea down; the actor's hotline, or the secretariat, leads it. Answers the id. */
  async start({ id, initiativeId = null, ...input }: StartCampaignInput): Promise<string> {
    ensure(may.keepCampaign(actor(), undefined, input.sharing ?? undefined));
    const plan = planOf(input);
    ensureValid(campaignProblems(plan, latest()));
    if (initiativeId !== null && !(await this.participants.isKnown(null, initiativeId))) {
      throw invalid('initiativeId', 'This is not in the registry.');
    }
    const sharing = input.sharing ?? defaultSharing.campaign;
    if ((await this.campaigns.add(id, plan, sharing, today(new Date()))) && initiativeId !== null) {
      await this.campaigns.addParticipant({ id: newId(), campaignId: id, initiativeId, role: 'PARTNER' });
    }
    return id;
  }

  /** Changes the plan while the campaign is open, and its label at any time. Answers the id. */
  async edit({ id, version, ...input }: EditCampaignInput): Promise<string> {
    const campaign = await this.loaded(id);
    const sharing = input.sharing ?? campaign.sharing;
    ensure(may.keepCampaign(actor(), campaign.facts, sharing === campaign.sharing ? undefined : sharing));
    const plan = planOf(input);
    const planChanged = JSON.stringify(plan) !== JSON.stringify(campaign.plan);
    if (!planChanged && sharing === campaign.sharing) return id;
    if (planChanged) ensureOpen(campaign);
    ensureValid(campaignProblems(plan, latest()));
    await ensureVersion('campaigns', current(campaign), version);
    if (!(await this.campaigns.edit(campaign, plan, sharing, planChanged))) {
      throw await changedSince('campaigns', current(await this.loaded(id)), version);
    }
    return id;
  }

  /** Takes a step to another phase. Answers the id. */
  async move({ id, version, to, effectiveOn, reason }: MoveCampaignPhaseInput): Promise<string> {
    const campaign = await this.loaded(id, { lock: true });
    const move = { to, effectiveOn, reason: trimmedOrNull(reason) };
    ensure(may.keepCampaign(actor(), campaign.facts));
    // A retry whose first answer was lost.
    if (campaign.facts.phase === to && campaign.version === version + 1) return id;
    await ensureVersion('campaigns', current(campaign), version);
    ensure(movePhase(campaign.facts, move, actor(), latest()));
    if (!(await this.campaigns.move(campaign, move)))
      throw await changedSince('campaigns', current(await this.loaded(id)), version);
    return id;
  }

  /** Removes a fresh step from the history; the audit trail keeps that it was there. A step that is gone already is no fault. */
  async undoMove({ campaignId, changeId }: UndoCampaignPhaseInput): Promise<string> {
    const campaign = await this.loaded(campaignId, { lock: true });
    ensure(may.keepCampaign(actor(), campaign.facts));
    const change = await this.campaigns.phaseChangeToUndo(campaignId, changeId);
    if (!change?.from) return campaignId;
    ensure(undoPhaseMove(campaign.facts, change, actor(), new Date()));
    await this.campaigns.undoMove(campaignId, changeId, change.from);
    return campaignId;
  }

  private async loaded(id: string, options?: { lock: boolean }): Promise<LoadedCampaign> {
    ensure(may.seeCampaign(actor()));
    const campaign = await this.campaigns.load(id, options);
    if (!campaign) throw notFound();
    return campaign;
  }
}

/** Once it has run, the plan and who took part are history. */
export function ensureOpen({ facts }: LoadedCampaign): void {
  if (isOpenPhase(facts.phase)) return;
  const message = 'This campaign is over: its plan and who took part stay as they were.';
  throw new Refusal('WRONG_STAGE', { message, params: { from: facts.phase, to: facts.phase, missing: [] } });
}

function planOf(input: Omit<StartCampaignInput, 'id' | 'initiativeId'>): CampaignPlan {
  return {
    title: input.title.trim(),
    theme: input.theme,
    aim: trimmedOrNull(input.aim),
    audiences: input.audiences,
    countries: input.countries,
    languages: input.languages,
    channels: input.channels,
    startsOn: input.startsOn ?? null,
    endsOn: input.endsOn ?? null,
  };
}

/** What people edit: the present values for a conflict. */
const current = ({ id, version, terms, sharing, plan, facts }: LoadedCampaign) => ({
  id,
  version,
  terms,
  sharing,
  phase: facts.phase,
  ...plan,
});
