import { Field, ObjectType } from '@nestjs/graphql';

/** What the viewer may do with a contact. */
@ObjectType()
export class PersonRights {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean, { description: 'Say that the contact is still right.' })
  confirm: boolean;

  @Field(() => Boolean, { description: 'Erase everything that tells who it is.' })
  erase: boolean;
}
