import { Args, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readRoot } from '../../kernel/reads/reads.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { InitiativeEntity } from '../registry/index.ts';
import { AuditArgs, HistoryArgs } from './audit.inputs.ts';
import { AuditEvent } from './audit.types.ts';

const AuditEventConnection = connectionOf(AuditEvent);

@Resolver(() => AuditEvent)
export class AuditResolver {
  @Query(() => AuditEventConnection, {
    description:
      'The audit trail, latest first: for managers of their hotline, for administrators of all, there without what hotlines wrote.',
  })
  auditEvents(@Args() _args: AuditArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }
}

@Resolver(() => PartnershipEntity)
export class PartnershipHistoryResolver {
  @ResolveField(() => AuditEventConnection, {
    description: 'Every change of the partnership and of what belongs to it, latest first; for people of the hotline.',
  })
  history(@Args() _args: HistoryArgs) {
    return null;
  }
}

@Resolver(() => InitiativeEntity)
export class InitiativeHistoryResolver {
  @ResolveField(() => AuditEventConnection, {
    description: 'Every change of the initiative, its facts and channels, latest first.',
  })
  history(@Args() _args: HistoryArgs) {
    return null;
  }
}
