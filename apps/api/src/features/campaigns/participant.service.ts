import {
  campaignAnswerProblems,
  conflict,
  ensure,
  ensureValid,
  invalid,
  isAsking,
  may,
  notFound,
  participantProblems,
  Refusal,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import type {
  AddCampaignParticipantInput,
  AnswerCampaignInput,
  RemoveCampaignParticipantInput,
} from './campaign.inputs.ts';
import { CampaignRepository, type LoadedCampaign } from './campaign.repository.ts';
import { ensureOpen } from './campaign.service.ts';
import { type LoadedParticipant, ParticipantRepository } from './participant.repository.ts';

/** Who takes part in campaigns, and their answers to the plan. Each command answers the id of the campaign. */
@Injectable()
export class ParticipantService {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly participants: ParticipantRepository,
  ) {}

  async add({ id, campaignId, role, ...input }: AddCampaignParticipantInput): Promise<string> {
    const { hotlineId = null, initiativeId = null } = input;
    const campaign = await this.campaign(campaignId);
    ensure(may.keepCampaign(actor(), campaign.facts));
    ensureOpen(campaign);
    ensureValid(participantProblems(hotlineId, initiativeId));
    if (!(await this.participants.isKnown(hotlineId, initiativeId))) {
      throw invalid(hotlineId ? 'hotlineId' : 'initiativeId', 'This is not in the registry.');
    }
    if (await this.campaigns.addParticipant({ id, campaignId, hotlineId, initiativeId, role })) return campaignId;
    // The same request twice, or somebody added them under another id.
    const there = await this.participants.load(id);
    if (there?.campaignId === campaignId) return campaignId;
    throw conflict({ id: campaignId }, 'They take part already.');
  }

  async remove({ id }: RemoveCampaignParticipantInput): Promise<string> {
    const { participant, campaign } = await this.participant(id);
    ensure(may.keepCampaign(actor(), campaign.facts));
    ensureOpen(campaign);
    if (participant.hotlineId !== null && participant.hotlineId === campaign.facts.leadHotlineId) {
      throw invalid('id', 'The hotline that leads takes part as long as it leads.');
    }
    await this.participants.remove(id);
    return campaign.id;
  }

  /** The answer of the actor's hotline; or what an initiative told who leads. */
  async answer({ participantId, answer, terms, note }: AnswerCampaignInput): Promise<string> {
    const { participant, campaign } = await this.participant(participantId, { lock: true });
    ensure(may.answerCampaign(actor(), campaign.facts, participant));
    if (!isAsking(campaign.facts.phase)) {
      const { phase } = campaign.facts;
      throw new Refusal('WRONG_STAGE', {
        message: 'Nobody is asked about this campaign now.',
        params: { from: phase, to: phase, missing: [] },
      });
    }
    const given = { answer, terms, note: trimmedOrNull(note) };
    ensureValid(campaignAnswerProblems(answer, given.note, participant.hotlineId === null));
    if (terms !== campaign.terms) {
      throw conflict({ terms: campaign.terms }, 'The plan has changed since you saw it. Look at it again.');
    }
    await this.participants.answer(participant, given);
    return campaign.id;
  }

  private async campaign(id: string, options?: { lock: boolean }): Promise<LoadedCampaign> {
    ensure(may.seeCampaign(actor()));
    const campaign = await this.campaigns.load(id, options);
    if (!campaign) throw notFound();
    return campaign;
  }

  private async participant(
    id: string,
    options?: { lock: boolean },
  ): Promise<{ participant: LoadedParticipant; campaign: LoadedCampaign }> {
    ensure(may.seeCampaign(actor()));
    const participant = await this.participants.load(id);
    if (!participant) throw notFound();
    return { participant, campaign: await this.campaign(participant.campaignId, options) };
  }
}
