export { AnswerReadingService } from './answer-reading.service.ts';
export { SurveyProposal } from './survey-proposal.types.ts';
export { SurveyProposalsModule } from './survey-proposals.module.ts';
