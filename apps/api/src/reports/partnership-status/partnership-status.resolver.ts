import { ensure, may } from '@alongside/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { actor } from '../../kernel/operation/operation.ts';
import { StagesOnArgs } from './partnership-status.inputs.ts';
import { PartnershipStatusRepository } from './partnership-status.repository.ts';
import { PartnershipStageCount, PartnershipStatusCount } from './partnership-status.types.ts';

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

  @Query(() => [PartnershipStageCount], {
    description:
      'How many of the partnerships that the viewer sees today stood in each stage at the end of a day, by the history as it is known today.',
  })
  partnershipStagesOn(@Args() { day }: StagesOnArgs): Promise<PartnershipStageCount[]> {
    ensure(may.seePartnership(actor()));
    return this.status.stagesOn(day);
  }
}
