import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { ProposalEntity } from './proposal.entity.ts';
import { DecideProposalInput, ProposalsArgs, ProposeInitiativeInput } from './proposal.inputs.ts';
import { ProposalService } from './proposal.service.ts';

const InitiativeProposalConnection = connectionOf(ProposalEntity, { name: 'InitiativeProposal' });

@Resolver(() => ProposalEntity)
export class ProposalResolver {
  constructor(private readonly proposals: ProposalService) {}

  @Query(() => InitiativeProposalConnection, {
    description: 'Proposals of one’s own hotline, for the secretariat those of all; newest first.',
  })
  initiativeProposals(@Args() _args: ProposalsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => ProposalEntity, { description: 'Proposes a new or changed initiative to the secretariat.' })
  async proposeInitiative(@Args('input') input: ProposeInitiativeInput, @Info() info: GraphQLResolveInfo) {
    return readOne('InitiativeProposal', await this.proposals.propose(input), info);
  }

  @Mutation(() => ProposalEntity, {
    description: 'Takes a proposal of the own hotline back, until somebody has decided.',
  })
  async withdrawProposal(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('InitiativeProposal', await this.proposals.withdraw(input), info);
  }

  @Mutation(() => ProposalEntity, { description: 'Accepts or declines a proposal. Secretariat only.' })
  async decideProposal(@Args('input') input: DecideProposalInput, @Info() info: GraphQLResolveInfo) {
    return readOne('InitiativeProposal', await this.proposals.decide(input), info);
  }
}
