import { ChecklistEntity, ChecklistStepEntity } from './checklist.entity.ts';
import { GuidelineEntity } from './guideline.entity.ts';
import { PlaybookEditionEntity, PlaybookTemplateEntity } from './template.entity.ts';

export { ChecklistService } from './checklist.service.ts';
export { PlaybookModule } from './playbook.module.ts';

export const playbookEntities = [
  PlaybookTemplateEntity,
  PlaybookEditionEntity,
  GuidelineEntity,
  ChecklistEntity,
  ChecklistStepEntity,
];
