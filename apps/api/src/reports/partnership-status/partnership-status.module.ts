import { Module } from '@nestjs/common';
import { PartnershipStatusRepository } from './partnership-status.repository.ts';
import { PartnershipStatusResolver } from './partnership-status.resolver.ts';

@Module({ providers: [PartnershipStatusRepository, PartnershipStatusResolver] })
export class PartnershipStatusModule {}
