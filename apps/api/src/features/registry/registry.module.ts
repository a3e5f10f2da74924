import { Module } from '@nestjs/common';
import './provenance.reads.ts';
import './organisation.reads.ts';
import './hotline.reads.ts';
import './initiative.reads.ts';
import './initiative-parts.reads.ts';
import './hotline.export.ts';
import './initiative.export.ts';
import { HotlineRepository } from './hotline.repository.ts';
import { HotlineResolver, UserHotlineResolver, ViewerHotlineResolver } from './hotline.resolver.ts';
import { HotlineService } from './hotline.service.ts';
import { InitiativeRepository } from './initiative.repository.ts';
import { InitiativeResolver } from './initiative.resolver.ts';
import { InitiativeService } from './initiative.service.ts';
import { InitiativeContentService } from './initiative-content.service.ts';
import { OrganisationRepository } from './organisation.repository.ts';
import { OrganisationResolver } from './organisation.resolver.ts';
import { OrganisationService } from './organisation.service.ts';
import { SourceService } from './source.service.ts';

/** The registry that the whole network shares: organisations, hotlines, initiatives and where each fact is from. */
@Module({
  providers: [
    HotlineRepository,
    HotlineResolver,
    HotlineService,
    InitiativeContentService,
    InitiativeRepository,
    InitiativeResolver,
    InitiativeService,
    OrganisationRepository,
    OrganisationResolver,
    OrganisationService,
    SourceService,
    UserHotlineResolver,
    ViewerHotlineResolver,
  ],
  exports: [HotlineService, InitiativeContentService, InitiativeRepository, SourceService],
})
export class RegistryModule {}
