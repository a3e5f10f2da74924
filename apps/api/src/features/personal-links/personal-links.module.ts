import { Module } from '@nestjs/common';
import './personal-link.reads.ts';
import { PersonalLinkRepository } from './personal-link.repository.ts';
import { PersonalLinkResolver } from './personal-link.resolver.ts';
import { PersonalLinkService } from './personal-link.service.ts';

/** Links by which people without an account do one thing each. */
@Module({
  providers: [PersonalLinkRepository, PersonalLinkService, PersonalLinkResolver],
  exports: [PersonalLinkService],
})
export class PersonalLinksModule {}
