import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Provenance } from './provenance.types.ts';
import { SourceEntity } from './source.entity.ts';

/** What somebody who keeps a scale of evidence says of an initiative. */
@ObjectType({ description: 'What somebody who keeps a scale of evidence says of an initiative.' })
export class EvidenceRating {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Code of the scale, such as ECSA.' })
  scale: string;

  @Field(() => String, { description: 'Code of the level on that scale.' })
  level: string;

  @Field(() => String, { nullable: true })
  rater: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD.' })
  ratedOn: string | null;

  @Field(() => String, { nullable: true })
  url: string | null;

  @Field(() => Provenance)
  provenance: Provenance;
}

/** A place where a source names an initiative, with its words as printed. */
@ObjectType({ description: 'A place where a source names an initiative, with its words as printed.' })
export class Listing {
  @Field(() => ID)
  id: string;

  @Field(() => SourceEntity)
  source: SourceEntity;

  @Field(() => String)
  asPrinted: string;

  @Field(() => String, { nullable: true, description: 'Null where the place has no such cell, or an empty one.' })
  levelAsPrinted: string | null;

  @Field(() => String, { nullable: true })
  countryAsPrinted: string | null;

  @Field(() => String, { nullable: true, description: 'Where in the source.' })
  locator: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;
}

/** What the viewer may do with an initiative. */
@ObjectType({ description: 'What the viewer may do with an initiative.' })
export class InitiativeRights {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  confirm: boolean;

  @Field(() => Boolean, { description: 'Propose a change to the secretariat.' })
  propose: boolean;

  @Field(() => Boolean, { description: 'False also while the own hotline has an open partnership with it.' })
  startPartnership: boolean;
}
