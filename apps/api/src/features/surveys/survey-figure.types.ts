import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

/** A number that can be defended: how many, of how many, and their share. */
@ObjectType({ description: 'How many, of how many, and their share.' })
export class SurveyFigure {
  @Field(() => Int)
  count: number;

  @Field(() => Int)
  base: number;

  @Field(() => Float, { nullable: true, description: '0 to 100, not rounded; null where the base is 0.' })
  percent: number | null;
}
