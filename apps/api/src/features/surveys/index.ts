export { SurveyInvitation, SurveyRound } from './survey.types.ts';
export { SurveysModule } from './surveys.module.ts';
