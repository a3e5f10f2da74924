import type { Role } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from './identity.enums.ts';
import { ViewerCan } from './viewer.types.ts';

/** The person who asks. */
@ObjectType()
export class Viewer {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => Boolean, { description: 'True when fictional demo records are loaded; every page says so.' })
  demo: boolean;

  @Field(() => ViewerCan, { description: 'What this person’s role allows.' })
  can: ViewerCan;
}

/** An account with the link by which its owner sets a password. */
@ObjectType()
export class NewUser {
  @Field(() => String, {
    description: 'Path of a personal link, shown this once; hand it over by a channel you trust.',
  })
  passwordLink: string;

  @Field(() => String, { description: 'Instant until which the link can be used.' })
  linkExpiresAt: string;
}
