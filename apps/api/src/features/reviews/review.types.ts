import type { ReviewDomain } from '@alongside/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReviewDomainEnum } from './review.enums.ts';

/** One domain of a review as both sides see it. */
@ObjectType({ description: 'One domain of a review as both sides see it.' })
export class ReviewScore {
  @Field(() => ReviewDomainEnum)
  domain: ReviewDomain;

  @Field(() => Int, { nullable: true, description: 'The hotline’s score, 0 to 4; null while it has given none.' })
  hotline: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The partner’s score, 0 to 4; null before it answered, and where it prefers not to say.',
  })
  partner: number | null;
}

/** What the viewer may do with a review. */
@ObjectType()
export class ReviewRights {
  @Field(() => Boolean, { description: 'Change the hotline’s scores.' })
  score: boolean;

  @Field(() => Boolean, { description: 'Record what it came to, or correct that.' })
  decide: boolean;

  @Field(() => Boolean, { description: 'Withdraw it, or put it back.' })
  withdraw: boolean;
}
