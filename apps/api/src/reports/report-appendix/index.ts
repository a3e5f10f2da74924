export { ReportAppendixModule } from './report-appendix.module.ts';
