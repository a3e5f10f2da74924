import { Args, ID, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { ObstacleEntity } from '../obstacles/index.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { HotlineEntity, InitiativeEntity } from '../registry/index.ts';
import {
  AcceptSurveyProposalsInput,
  MatchSurveyProposalInput,
  PostponeSurveyProposalInput,
  RejectSurveyProposalInput,
  SurveyProposalsArgs,
  UndoSurveyProposalsInput,
} from './survey-proposal.inputs.ts';
import { SurveyProposalService } from './survey-proposal.service.ts';
import { SurveyProposal, SurveyProposalBatch } from './survey-proposal.types.ts';

const ProposalConnection = connectionOf(SurveyProposal, { facets: true });

@Resolver(() => SurveyProposal)
export class SurveyProposalResolver {
  constructor(private readonly proposals: SurveyProposalService) {}

  @Query(() => ProposalConnection, {
    description:
      'What answers propose: of one’s own hotline, for the secretariat of all; by hotline, in the order in which they are best decided. Interest in focus groups is `kind: [FOCUS_GROUP]`, with YES or MAYBE as `value`.',
  })
  surveyProposals(@Args() _args: SurveyProposalsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => SurveyProposal, { nullable: true })
  surveyProposal(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => SurveyProposalBatch, {
    description:
      'Takes proposals into the records, all or none: the secretariat for the registry, a hotline for its partnerships. VALIDATION names fields as `proposals.N.field`.',
  })
  acceptSurveyProposals(@Args('input') input: AcceptSurveyProposalsInput) {
    return this.proposals.accept(input);
  }

  @Mutation(() => SurveyProposalBatch, {
    description: 'Takes a batch back as a whole. CONFLICT where a record has changed since, or is in use.',
  })
  undoSurveyProposals(@Args('input') input: UndoSurveyProposalsInput) {
    return this.proposals.undo(input);
  }

  @Mutation(() => SurveyProposal, { description: 'Leaves a proposal out, with a reason.' })
  async rejectSurveyProposal(@Args('input') input: RejectSurveyProposalInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyProposal', await this.proposals.reject(input), info);
  }

  @Mutation(() => SurveyProposal, { description: 'Puts a proposal off until a day.' })
  async postponeSurveyProposal(@Args('input') input: PostponeSurveyProposalInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyProposal', await this.proposals.postpone(input), info);
  }

  @Mutation(() => SurveyProposal, { description: 'Puts back what was rejected or postponed.' })
  async reopenSurveyProposal(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyProposal', await this.proposals.reopen(input), info);
  }

  @Mutation(() => SurveyProposal, { description: 'Says which initiative a name means, for the whole answer.' })
  async matchSurveyProposal(@Args('input') input: MatchSurveyProposalInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyProposal', await this.proposals.match(input), info);
  }
}

const description =
  'Proposals out of answers to surveys that were taken into this record, as far as the viewer may see.';

/** Where records came from; the read maps answer. */
@Resolver(() => PartnershipEntity)
export class PartnershipAnswersResolver {
  @ResolveField(() => [SurveyProposal], { description })
  fromAnswers(): SurveyProposal[] {
    return [];
  }
}

@Resolver(() => ObstacleEntity)
export class ObstacleAnswersResolver {
  @ResolveField(() => [SurveyProposal], { description })
  fromAnswers(): SurveyProposal[] {
    return [];
  }
}

@Resolver(() => InitiativeEntity)
export class InitiativeAnswersResolver {
  @ResolveField(() => [SurveyProposal], { description })
  fromAnswers(): SurveyProposal[] {
    return [];
  }
}

@Resolver(() => HotlineEntity)
export class HotlineAnswersResolver {
  @ResolveField(() => [SurveyProposal], { description })
  fromAnswers(): SurveyProposal[] {
    return [];
  }
}
