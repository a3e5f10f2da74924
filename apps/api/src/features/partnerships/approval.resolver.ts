import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { ApprovalRequestInput, SendBackApprovalInput } from './approval.inputs.ts';
import { ApprovalService } from './approval.service.ts';
import { PartnershipEntity } from './partnership.entity.ts';

@Resolver(() => PartnershipEntity)
export class ApprovalResolver {
  constructor(private readonly approvals: ApprovalService) {}

  @Mutation(() => PartnershipEntity, {
    description: 'Asks a manager for the step to AGREED. WRONG_STAGE names what else is missing.',
  })
  async askApproval(@Args('input') input: ApprovalRequestInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.approvals.ask(input), info);
  }

  @Mutation(() => PartnershipEntity, { description: 'Takes the question to a manager back.' })
  async takeBackApproval(@Args('input') input: ApprovalRequestInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.approvals.takeBack(input), info);
  }

  @Mutation(() => PartnershipEntity, {
    description: 'A manager says what is to be done first; it becomes a task of whoever asked.',
  })
  async sendBackApproval(@Args('input') input: SendBackApprovalInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.approvals.sendBack(input), info);
  }
}
