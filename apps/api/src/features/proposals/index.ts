export { ProposalEntity } from './proposal.entity.ts';
export { ProposalService } from './proposal.service.ts';
export { ProposalsModule } from './proposals.module.ts';
