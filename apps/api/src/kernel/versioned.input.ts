import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Min } from 'class-validator';

/** Names a record and the version that the change starts from. */
@InputType()
export class VersionedInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw. A newer one answers CONFLICT with the current values.' })
  @IsInt()
  @Min(1)
  version: number;
}
