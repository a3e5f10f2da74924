import { Module } from '@nestjs/common';
import './campaign.reads.ts';
import './participant.reads.ts';
import './campaign.export.ts';
import { CampaignRepository } from './campaign.repository.ts';
import { CampaignResolver } from './campaign.resolver.ts';
import { CampaignService } from './campaign.service.ts';
import { ParticipantRepository } from './participant.repository.ts';
import { ParticipantResolver } from './participant.resolver.ts';
import { ParticipantService } from './participant.service.ts';

/** Campaigns of several hotlines and initiatives: plan, who takes part and approves, phases. */
@Module({
  providers: [
    CampaignRepository,
    CampaignService,
    CampaignResolver,
    ParticipantRepository,
    ParticipantService,
    ParticipantResolver,
  ],
})
export class CampaignsModule {}
