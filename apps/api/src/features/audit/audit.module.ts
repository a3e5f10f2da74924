import { Module } from '@nestjs/common';
import './audit-event.reads.ts';
import './field-change.reads.ts';
import { AuditResolver, InitiativeHistoryResolver, PartnershipHistoryResolver } from './audit.resolver.ts';

/** The audit trail, and the history of records that is taken from it. */
@Module({ providers: [AuditResolver, PartnershipHistoryResolver, InitiativeHistoryResolver] })
export class AuditModule {}
