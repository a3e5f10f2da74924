import { Module } from '@nestjs/common';
import './campaign.reads.ts';
import './participant.reads.ts';
import './campaign-part.reads.ts';
import './campaign.export.ts';
import { PersonalLinksModule } from '../personal-links/index.ts';
import { CampaignRepository } from './campaign.repository.ts';
import { CampaignResolver } from './campaign.resolver.ts';
import { CampaignService } from './campaign.service.ts';
import { CampaignLinkRepository } from './campaign-link.repository.ts';
import { CampaignLinkResolver } from './campaign-link.resolver.ts';
import { CampaignLinkService } from './campaign-link.service.ts';
import { CampaignPartRepository } from './campaign-part.repository.ts';
import { CampaignPartResolver } from './campaign-part.resolver.ts';
import { CampaignPartService } from './campaign-part.service.ts';
import { ParticipantRepository } from './participant.repository.ts';
import { ParticipantResolver } from './participant.resolver.ts';
import { ParticipantService } from './participant.service.ts';

/** Campaigns of several hotlines and initiatives: plan, approvals, phases, days, links and figures. */
@Module({
  imports: [PersonalLinksModule],
  providers: [
    CampaignRepository,
    CampaignService,
    CampaignResolver,
    ParticipantRepository,
    ParticipantService,
    ParticipantResolver,
    CampaignPartRepository,
    CampaignPartService,
    CampaignPartResolver,
    CampaignLinkRepository,
    CampaignLinkService,
    CampaignLinkResolver,
  ],
})
export class CampaignsModule {}
