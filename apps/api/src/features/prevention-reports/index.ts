import { ReportDraftEntity } from './report-draft.entity.ts';
import { ReportEditionEntity } from './report-edition.entity.ts';

export { PreventionReportsModule } from './prevention-reports.module.ts';
export const preventionReportEntities = [ReportDraftEntity, ReportEditionEntity];
