import { Field, ObjectType } from '@nestjs/graphql';

/** What the viewer may do with a contact. */
@ObjectType()
export class PersonRights {
  @Field(() => Boolean)
  edit: boolean;
}
