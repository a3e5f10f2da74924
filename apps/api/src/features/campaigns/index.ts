export { CampaignPhaseEnum, CampaignThemeEnum } from './campaign.enums.ts';
export { seenCampaign } from './campaign.reads.ts';
export { Campaign } from './campaign.types.ts';
export { CampaignsModule } from './campaigns.module.ts';
