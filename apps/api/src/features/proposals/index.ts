export { ProposalEntity } from './proposal.entity.ts';
export { ProposalsModule } from './proposals.module.ts';
