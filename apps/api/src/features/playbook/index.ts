import { ChecklistEntity, ChecklistStepEntity } from './checklist.entity.ts';
import { PlaybookEditionEntity, PlaybookTemplateEntity } from './template.entity.ts';

export { ChecklistService } from './checklist.service.ts';
export { PlaybookModule } from './playbook.module.ts';

export const playbookEntities = [PlaybookTemplateEntity, PlaybookEditionEntity, ChecklistEntity, ChecklistStepEntity];
