import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IssuedPersonalLink } from '../personal-links/index.ts';
import { ReferralMonth } from '../referrals/index.ts';
import { GiveFiguresByLinkInput, IssueFigureLinkInput } from './figure-request.inputs.ts';
import { FigureRequestService } from './figure-request.service.ts';
import { FigureRequest, FiguresByLink } from './figure-request.types.ts';

@Resolver(() => ReferralMonth)
export class FigureRequestResolver {
  constructor(private readonly requests: FigureRequestService) {}

  @ResolveField(() => FigureRequest, {
    nullable: true,
    description: 'Whether the partner was asked by link for its figures of this month, and has answered.',
  })
  request() {
    return null;
  }

  @Mutation(() => IssuedPersonalLink, {
    description:
      'Issues a link by which the partner gives its own figures of one month; an earlier link of the month ends.',
  })
  issueFigureLink(@Args('input') input: IssueFigureLinkInput) {
    return this.requests.issue(input);
  }

  @Query(() => FiguresByLink, {
    description: 'By a personal link (header `x-alongside-link`). NOT_FOUND for every link that opens no figures.',
  })
  figuresByLink() {
    return this.requests.read();
  }

  @Mutation(() => FiguresByLink, {
    description: 'By a personal link: gives or changes the partner’s figures of a month.',
  })
  giveFiguresByLink(@Args('input') input: GiveFiguresByLinkInput) {
    return this.requests.give(input);
  }
}
