import { Args, ID, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { ReviewEntity } from './review.entity.ts';
import { DecideReviewInput, PlanReviewInput, ReviewsArgs, ScoreReviewInput } from './review.inputs.ts';
import { ReviewService } from './review.service.ts';

const ReviewConnection = connectionOf(ReviewEntity, { name: 'Review' });

@Resolver(() => PartnershipEntity)
export class ReviewResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Query(() => ReviewEntity, {
    nullable: true,
    description: 'Null when there is none, or none that the viewer may see.',
  })
  review(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => ReviewConnection, {
    name: 'reviews',
    description: 'Reviews of the viewer’s hotline, earliest due day first; those without one last.',
  })
  list(@Args() _args: ReviewsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @ResolveField(() => [ReviewEntity], { name: 'reviews', description: 'The open one first, then latest held first.' })
  ofPartnership() {
    return [];
  }

  @Mutation(() => ReviewEntity, { description: 'Opens a review. CONFLICT when the partnership has an open one.' })
  async planReview(@Args('input') input: PlanReviewInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Review', await this.reviews.plan(input), info);
  }

  @Mutation(() => ReviewEntity, { description: 'Sets the hotline’s scores.' })
  async scoreReview(@Args('input') input: ScoreReviewInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Review', await this.reviews.score(input), info);
  }

  @Mutation(() => ReviewEntity, {
    description:
      'Records what a review came to, or corrects it; the partnership’s `nextReviewOn` follows. Managers only. What the outcome proposes for stage and intensity happens only by their own mutations.',
  })
  async decideReview(@Args('input') input: DecideReviewInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Review', await this.reviews.decide(input), info);
  }

  @Mutation(() => PartnershipEntity, {
    description: 'Takes a review back; one that was held gives the partnership its former review day.',
  })
  async withdrawReview(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.reviews.withdraw(input), info);
  }

  @Mutation(() => ReviewEntity, { description: 'Puts a withdrawn review back.' })
  async restoreReview(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Review', await this.reviews.restore(input), info);
  }
}
