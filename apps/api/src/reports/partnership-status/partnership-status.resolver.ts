import { ensure, may } from '@alongside/domain';
import { Query, Resolver } from '@nestjs/graphql';
import { actor } from '../../kernel/operation/operation.ts';
import { PartnershipStatusRepository } from './partnership-status.repository.ts';
import { PartnershipStatusCount } from './partnership-status.types.ts';

@Resolver()
export class PartnershipStatusResolver {
  constructor(private readonly status: PartnershipStatusRepository) {}

  @Query(() => [PartnershipStatusCount], {
    description: 'Partnerships that the viewer sees, counted by stage and health. FORBIDDEN to administrators.',
  })
  partnershipStatus(): Promise<PartnershipStatusCount[]> {
    ensure(may.seePartnership(actor()));
    return this.status.counts();
  }
}
