import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.ts';
import { RegistryModule } from '../registry/index.ts';
import './proposal.reads.ts';
import { ProposalRepository } from './proposal.repository.ts';
import { ProposalResolver } from './proposal.resolver.ts';
import { ProposalService } from './proposal.service.ts';

/** How hotlines change the registry: they propose, the secretariat decides. */
@Module({
  imports: [NotificationsModule, RegistryModule],
  providers: [ProposalRepository, ProposalResolver, ProposalService],
  exports: [ProposalService],
})
export class ProposalsModule {}
