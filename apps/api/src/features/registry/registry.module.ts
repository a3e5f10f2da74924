import { Module } from '@nestjs/common';
import './provenance.reads.ts';
import './organisation.reads.ts';
import './hotline.reads.ts';
import './initiative.reads.ts';
import './initiative-parts.reads.ts';
import './hotline.export.ts';
import './initiative.export.ts';
import { HotlineResolver, UserHotlineResolver, ViewerHotlineResolver } from './hotline.resolver.ts';
import { InitiativeRepository } from './initiative.repository.ts';
import { InitiativeResolver } from './initiative.resolver.ts';
import { InitiativeService } from './initiative.service.ts';
import { InitiativeContentService } from './initiative-content.service.ts';
import { OrganisationResolver } from './organisation.resolver.ts';

/** The registry that the whole network shares: organisations, hotlines, initiatives and where each fact is from. */
@Module({
  providers: [
    HotlineResolver,
    InitiativeContentService,
    InitiativeRepository,
    InitiativeResolver,
    InitiativeService,
    OrganisationResolver,
    UserHotlineResolver,
    ViewerHotlineResolver,
  ],
  exports: [InitiativeContentService, InitiativeRepository],
})
export class RegistryModule {}
