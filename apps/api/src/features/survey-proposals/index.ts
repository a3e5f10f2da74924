export { SurveyProposal } from './survey-proposal.types.ts';
export { SurveyProposalsModule } from './survey-proposals.module.ts';
