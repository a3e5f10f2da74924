import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.ts';
import './template.reads.ts';
import './checklist.reads.ts';
import './guideline.reads.ts';
import { ChecklistRepository } from './checklist.repository.ts';
import { ChecklistResolver, PartnershipChecklistResolver } from './checklist.resolver.ts';
import { ChecklistService } from './checklist.service.ts';
import { GuidelineRepository } from './guideline.repository.ts';
import { GuidelineResolver } from './guideline.resolver.ts';
import { GuidelineService } from './guideline.service.ts';
import { TemplateRepository } from './template.repository.ts';
import { TemplateResolver } from './template.resolver.ts';
import { TemplateService } from './template.service.ts';

/** The way into prevention work: templates, the checklists that hotlines start from them, guidelines of the field. */
@Module({
  imports: [NotificationsModule],
  providers: [
    TemplateRepository,
    TemplateService,
    TemplateResolver,
    GuidelineRepository,
    GuidelineService,
    GuidelineResolver,
    ChecklistRepository,
    ChecklistService,
    ChecklistResolver,
    PartnershipChecklistResolver,
  ],
  exports: [ChecklistService],
})
export class PlaybookModule {}
