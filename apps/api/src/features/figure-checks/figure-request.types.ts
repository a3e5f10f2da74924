import type { ReferralDirection } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, MonthScalar } from '../../kernel/scalars.ts';
import { PersonalLink } from '../personal-links/index.ts';
import { ReferralDirectionEnum } from '../referrals/index.ts';

/** One month for which the partner is asked for its own figures. */
@ObjectType({ description: 'One month for which the partner is asked for its own figures.' })
export class FigureRequest {
  @Field(() => ID)
  id: string;

  @Field(() => MonthScalar)
  month: string;

  @Field(() => Boolean, { description: 'False where the partner says that it does not count what we refer to it.' })
  countsOut: boolean;

  @Field(() => Boolean, { description: 'False where the partner says that it does not count what it refers to us.' })
  countsIn: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the answer was last changed.' })
  answeredAt: string | null;

  @Field(() => PersonalLink, { nullable: true, description: 'The latest link that the partner got for this month.' })
  link: PersonalLink | null;
}

/** One direction as the partner sees it by its link. */
@ObjectType({ description: 'One direction as the partner sees it by its link.' })
export class FigureByLink {
  @Field(() => ReferralDirectionEnum, { description: 'Seen from the hotline.' })
  direction: ReferralDirection;

  @Field(() => Int, { nullable: true, description: 'The partner’s own figure; null while it gives none.' })
  count: number | null;

  @Field(() => Boolean, { description: 'False where the partner says that it does not count this.' })
  counted: boolean;

  @Field(() => Boolean, { description: 'True where the hotline asks the partner to look at a gap.' })
  checking: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'What the hotline counted, told only while it asks about a gap; null also for a number from 1 to 4.',
  })
  ours: number | null;
}

/** The figures of a month as the partner sees them: who asks, and its own answer. */
@ObjectType({ description: 'The figures of a month as the partner sees them by a personal link.' })
export class FiguresByLink {
  @Field(() => String, { description: 'Name of the hotline that asks.' })
  hotline: string;

  @Field(() => String, { description: 'Name of the initiative that is asked.' })
  initiative: string;

  @Field(() => String, { description: 'Name of the person of the hotline who issued the link.' })
  askedBy: string;

  @Field(() => MonthScalar)
  month: string;

  @Field(() => [FigureByLink], { description: 'Both directions, OUT first.' })
  figures: FigureByLink[];

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt: string | null;

  @Field(() => DateTimeScalar, { description: 'Until when the answer can be changed.' })
  expiresAt: string;
}
