import type { ReviewDomain } from '@alongside/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { ReviewDomainEnum } from './review.enums.ts';

/** One domain of a review as the partner scored it. */
@ObjectType()
export class ScoreByLink {
  @Field(() => ReviewDomainEnum)
  domain: ReviewDomain;

  @Field(() => Int, {
    nullable: true,
    description: '0 to 4; null before the first answer, or where the partner prefers not to say.',
  })
  score: number | null;
}

/** A review as the partner sees it: who asks, and the own answer. Never what the hotline thinks. */
@ObjectType({ description: 'A review as the partner sees it by a personal link.' })
export class ReviewByLink {
  @Field(() => String, { description: 'Name of the hotline that asks.' })
  hotline: string;

  @Field(() => String, { description: 'Name of the initiative that is asked.' })
  initiative: string;

  @Field(() => String, { description: 'Name of the person of the hotline who issued the link.' })
  askedBy: string;

  @Field(() => DateScalar, { nullable: true, description: 'When both sides want to look at it together.' })
  dueOn: string | null;

  @Field(() => [ScoreByLink], { description: 'The six domains in their order.' })
  scores: ScoreByLink[];

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt: string | null;

  @Field(() => DateTimeScalar, { description: 'Until when the answer can be changed, while the review is open.' })
  expiresAt: string;
}
