export { SurveysModule } from './surveys.module.ts';
