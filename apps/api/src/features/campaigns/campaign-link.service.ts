import { conflict, ensure, invalid, isAsking, may, notFound } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ensureLink, unknownLink } from '../../kernel/operation/operation.ts';
import { type IssuedPersonalLink, PersonalLinkService } from '../personal-links/index.ts';
import { CampaignRepository } from './campaign.repository.ts';
import type { AnswerCampaignByLinkInput, IssueCampaignLinkInput } from './campaign-link.inputs.ts';
import { CampaignLinkRepository } from './campaign-link.repository.ts';
import type { CampaignByLink } from './campaign-link.types.ts';
import { ParticipantRepository } from './participant.repository.ts';

const PURPOSE = 'CAMPAIGN';
/** Days for which an initiative can answer, while it is asked. */
const DAYS = 60;

/** The approval of an initiative without an account: the link that the leading hotline hands over, and what its holder does by it. */
@Injectable()
export class CampaignLinkService {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly participants: ParticipantRepository,
    private readonly links: PersonalLinkService,
    private readonly byLink: CampaignLinkRepository,
  ) {}

  async issue({ id, participantId, recipient }: IssueCampaignLinkInput): Promise<IssuedPersonalLink> {
    ensure(may.issueLink(actor()));
    const participant = await this.participants.load(participantId);
    const campaign = participant && (await this.campaigns.load(participant.campaignId));
    if (!campaign) throw notFound();
    ensure(may.keepCampaign(actor(), campaign.facts));
    if (participant.initiativeId === null) throw invalid('participantId', 'A hotline answers with an account.');
    if (!isAsking(campaign.facts.phase)) {
      throw invalid('participantId', 'Nobody is asked now. Move the campaign to “Planned” first.');
    }
    return this.links.issue({
      id,
      recipient,
      purpose: PURPOSE,
      subjectId: participant.id,
      days: DAYS,
      page: '/answer/campaign',
    });
  }

  async read(): Promise<CampaignByLink> {
    ensureLink(PURPOSE);
    const campaign = await this.byLink.read();
    if (!campaign) throw unknownLink();
    return campaign;
  }

  /** May come again and change the answer; the same answer twice is one. */
  async answer({ answer, terms }: AnswerCampaignByLinkInput): Promise<CampaignByLink> {
    ensureLink(PURPOSE);
    const present = await this.byLink.answer(answer, terms);
    if (present === null) throw unknownLink();
    if (present !== terms)
      throw conflict({ terms: present }, 'The plan has changed since you saw it. Look at it again.');
    return this.read();
  }
}
