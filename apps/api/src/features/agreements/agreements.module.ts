import { Module } from '@nestjs/common';
import './agreement.reads.ts';
import { AgreementRepository } from './agreement.repository.ts';
import { AgreementResolver } from './agreement.resolver.ts';
import { AgreementService } from './agreement.service.ts';

/** What both sides of a partnership agreed on, with signatures and dates. */
@Module({ providers: [AgreementRepository, AgreementService, AgreementResolver] })
export class AgreementsModule {}
