import { Field, ObjectType } from '@nestjs/graphql';

/** What the viewer may do with an agreement. */
@ObjectType()
export class AgreementRights {
  @Field(() => Boolean, { description: 'Change progress, link and note, sign and terminate.' })
  edit: boolean;

  @Field(() => Boolean, { description: 'Change kind and dates: once both sides have signed, managers only.' })
  changeTerms: boolean;

  @Field(() => Boolean, { description: 'Take it back as a mistake, by `withdrawEntry`.' })
  withdraw: boolean;
}
