import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { SourceEntity } from './source.entity.ts';

/** Where something comes from and how fresh it is. */
@ObjectType({ description: 'Where something comes from and how fresh it is.' })
export class Provenance {
  @Field(() => SourceEntity, { nullable: true })
  source: SourceEntity | null;

  @Field(() => String, { description: 'Date for which the source vouches: YYYY, YYYY-MM or YYYY-MM-DD.' })
  asOf: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the secretariat last confirmed it.' })
  confirmedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of the person who confirmed it.' })
  confirmedBy: string | null;

  @Field(() => Boolean, { description: 'True when it is older than 180 days and was not confirmed since.' })
  stale: boolean;
}
