export { FocusGroupReportModule } from './focus-group-report.module.ts';
