export { Campaign } from './campaign.types.ts';
export { campaignDays } from './campaign-part.reads.ts';
export { CampaignsModule } from './campaigns.module.ts';
