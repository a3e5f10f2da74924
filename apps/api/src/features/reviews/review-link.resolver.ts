import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IssuedPersonalLink, PersonalLink } from '../personal-links/index.ts';
import { ReviewEntity } from './review.entity.ts';
import { AnswerReviewByLinkInput, IssueReviewLinkInput } from './review-link.inputs.ts';
import { ReviewLinkService } from './review-link.service.ts';
import { ReviewByLink } from './review-link.types.ts';

@Resolver(() => ReviewEntity)
export class ReviewLinkResolver {
  constructor(private readonly links: ReviewLinkService) {}

  @ResolveField(() => PersonalLink, { nullable: true, description: 'The latest link that the partner got.' })
  link() {
    return null;
  }

  @Mutation(() => IssuedPersonalLink, {
    description: 'Issues a link by which the partner scores its side while the review is open; an earlier link ends.',
  })
  issueReviewLink(@Args('input') input: IssueReviewLinkInput) {
    return this.links.issue(input);
  }

  @Query(() => ReviewByLink, {
    description: 'By a personal link (header `x-alongside-link`). NOT_FOUND for every link that opens no review.',
  })
  reviewByLink() {
    return this.links.read();
  }

  @Mutation(() => ReviewByLink, { description: 'By a personal link: gives or changes the partner’s scores.' })
  answerReviewByLink(@Args('input') input: AnswerReviewByLinkInput) {
    return this.links.answer(input);
  }
}
