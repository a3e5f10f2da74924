export { CampaignPageModule } from './campaign-page.module.ts';
