export { ResultAudienceEnum } from './survey.enums.ts';
export { SurveyInvitation, SurveyRound } from './survey.types.ts';
export { SurveyResultsService } from './survey-results.service.ts';
export { SurveysModule } from './surveys.module.ts';
