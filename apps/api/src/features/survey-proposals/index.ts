export { SurveyProposalsModule } from './survey-proposals.module.ts';
