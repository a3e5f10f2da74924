import { Args, ID, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readRoot } from '../../kernel/reads/reads.ts';
import { FindingEntity } from '../focus-group-sessions/index.ts';
import { SurveyProposal } from '../survey-proposals/index.ts';
import { SurveyInvitation } from '../surveys/index.ts';
import { SeatTrace } from './trace.types.ts';

@Resolver(() => FindingEntity)
export class TraceResolver {
  @Query(() => SeatTrace, {
    nullable: true,
    description: 'The way of one person through a focus group. Secretariat only.',
  })
  seatTrace(@Args('candidateId', { type: () => ID }) _candidateId: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @ResolveField(() => [SeatTrace], { description: 'Those on whose words it rests, in the order of their seats.' })
  voices(): SeatTrace[] {
    return [];
  }
}

@Resolver(() => SurveyInvitation)
export class AnswerTraceResolver {
  @ResolveField(() => [SeatTrace], {
    description: 'Who came into pools of focus groups by this answer, the latest first; for the secretariat only.',
  })
  becameCandidates(): SeatTrace[] {
    return [];
  }
}

@Resolver(() => SurveyProposal)
export class ProposalTraceResolver {
  @ResolveField(() => SeatTrace, {
    nullable: true,
    description: 'The candidate that it became; for the secretariat only.',
  })
  becameCandidate(): SeatTrace | null {
    return null;
  }
}
