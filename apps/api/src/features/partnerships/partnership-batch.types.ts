import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** A partnership whose owner an act on many has changed. */
@ObjectType({ description: 'A partnership whose owner an act on many has changed.' })
export class OwnerChange {
  @Field(() => ID)
  partnershipId: string;

  @Field(() => Int, { description: 'The version that the change made.' })
  version: number;

  @Field(() => ID, { nullable: true, description: 'Who owned it before.' })
  previousOwnerId: string | null;
}
