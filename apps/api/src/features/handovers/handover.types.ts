import type { HandoverKind, HandoverStatus } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../kernel/scalars.ts';
import { HandoverKindEnum, HandoverStatusEnum } from './handover.entity.ts';

/** One record that would change hands. */
@ObjectType({ description: 'One record that would change hands.' })
export class HandoverItem {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true, description: 'With whom it has to do, such as the initiative.' })
  about: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it is due or ends.' })
  on: string | null;
}

/** What somebody has of one kind. */
@ObjectType({ description: 'What somebody has of one kind.' })
export class HandoverStock {
  @Field(() => HandoverKindEnum)
  kind: HandoverKind;

  @Field(() => Int)
  count: number;

  @Field(() => [HandoverItem], {
    description: 'At most 500; empty for administrators, who do not read what hotlines keep.',
  })
  items: HandoverItem[];
}

/** What an act on a handover came to. */
@ObjectType({ description: 'What an act on a handover came to.' })
export class HandoverOutcome {
  @Field(() => ID)
  id: string;

  @Field(() => HandoverStatusEnum)
  status: HandoverStatus;

  @Field(() => Int, { description: 'Records that changed hands, or were given back.' })
  moved: number;
}
