import { Field, ObjectType } from '@nestjs/graphql';

/** One change that a proposal makes, in words that a person can judge. */
@ObjectType({ description: 'One change that a proposal makes, in words that a person can judge.' })
export class ProposedChange {
  @Field(() => String, { description: 'Such as `name`, `facts.SERVICE.HELPLINE_CHAT`, `channels.PHONE`.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'Null for something new.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'Null for something that goes away.' })
  after: string | null;
}

/** What the viewer may do with a proposal. */
@ObjectType({ description: 'What the viewer may do with a proposal.' })
export class ProposalRights {
  @Field(() => Boolean)
  decide: boolean;

  @Field(() => Boolean)
  withdraw: boolean;
}
