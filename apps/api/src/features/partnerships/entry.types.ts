import { Field, ObjectType } from '@nestjs/graphql';

/** What the viewer may do with something that was logged. */
@ObjectType()
export class EntryRights {
  @Field(() => Boolean, {
    description: 'Correct it: coordinators and managers may, where it is corrected as an entry.',
  })
  edit: boolean;

  @Field(() => Boolean, { description: 'Take it back: its author and managers may.' })
  withdraw: boolean;
}
