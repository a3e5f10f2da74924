export { Campaign } from './campaign.types.ts';
export { CampaignsModule } from './campaigns.module.ts';
