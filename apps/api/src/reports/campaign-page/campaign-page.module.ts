import { Module } from '@nestjs/common';
import { CampaignPageController } from './campaign-page.controller.ts';
import { CampaignPageService } from './campaign-page.service.ts';

@Module({ controllers: [CampaignPageController], providers: [CampaignPageService] })
export class CampaignPageModule {}
