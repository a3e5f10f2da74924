import { ReportDraftEntity } from './report-draft.entity.ts';
import { ReportEditionEntity } from './report-edition.entity.ts';

export { PreventionReportsModule } from './prevention-reports.module.ts';
export const preventionReportEntities = [ReportDraftEntity, ReportEditionEntity];
export { reportWordsOf } from './report-build.service.ts';
export { type EditionAppendix, ReportEditionService } from './report-edition.service.ts';
export { type KnownDay, ReportFactRepository } from './report-fact.repository.ts';
