import { Field, ObjectType } from '@nestjs/graphql';

/** A country of ISO 3166-1. */
@ObjectType({ description: 'A country of ISO 3166-1.' })
export class Country {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2, in capitals.' })
  code: string;

  @Field(() => String, { description: 'English short name.' })
  name: string;

  @Field(() => String, { description: 'Region of the UN M49 standard, such as EUROPE.' })
  region: string;
}
