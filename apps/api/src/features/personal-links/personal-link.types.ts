import { type PersonalLinkState, personalLinkStates } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const PersonalLinkStateEnum = vocabularyEnum(
  'PersonalLinkState',
  personalLinkStates,
  'Whether a personal link still opens its page.',
);

/** What the viewer may do with a personal link. */
@ObjectType()
export class PersonalLinkRights {
  @Field(() => Boolean)
  revoke: boolean;
}

/** A link by which somebody without an account does one thing. Its token is shown once, when it is issued. */
@ObjectType({ description: 'A link by which somebody without an account does one thing.' })
export class PersonalLink {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Whom it was made for, by role or organisation.' })
  recipient: string;

  @Field(() => DateTimeScalar)
  expiresAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the answer was last changed by it.' })
  lastAnsweredAt: string | null;

  @Field(() => PersonalLinkStateEnum)
  state: PersonalLinkState;

  @Field(() => String, { description: 'Name of the person who issued it.' })
  issuedBy: string;

  @Field(() => DateTimeScalar)
  issuedAt: string;

  @Field(() => PersonalLinkRights, { description: 'What the viewer may do with this link.' })
  viewerCan: PersonalLinkRights;
}

/** A link that has just been issued. */
@ObjectType()
export class IssuedPersonalLink {
  @Field(() => String, {
    description: 'Path with the token behind `#`, shown this once; hand it over by a channel you trust.',
  })
  path: string;

  @Field(() => DateTimeScalar)
  expiresAt: string;
}
