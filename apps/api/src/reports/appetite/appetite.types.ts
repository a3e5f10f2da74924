import { type Appetite, type ResultAudience } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AppetiteEnum } from '../../features/registry/index.ts';
import { ResultAudienceEnum } from '../../features/surveys/index.ts';
import { DateScalar } from '../../kernel/scalars.ts';

@ObjectType({ description: 'How many gave an answer.' })
export class AppetiteAnswers {
  @Field(() => AppetiteEnum)
  code: Appetite;

  @Field(() => Int, { nullable: true, description: 'Null where it is hidden from the audience.' })
  count: number | null;
}

@ObjectType({ description: 'What a hotline, a region or everybody answered in a round.' })
export class AppetiteLineAnswers {
  @Field(() => ID, {
    description: 'Of the hotline; the code of the region; UNKNOWN where answers belong to nobody; ALL.',
  })
  id: string;

  @Field(() => String, { nullable: true, description: 'Of the hotline.' })
  name: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Answers, “don’t know” included: the base. Null where it is hidden from the audience.',
  })
  answered: number | null;

  @Field(() => [AppetiteAnswers], { description: 'YES, MAYBE and NO.' })
  answers: AppetiteAnswers[];
}

@ObjectType({ description: 'The wish to do more in one round of a survey.' })
export class AppetiteRound {
  @Field(() => ID)
  roundId: string;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar, { description: 'Day of its closing (UTC).' })
  on: CivilDate;

  @Field(() => [AppetiteLineAnswers])
  lines: AppetiteLineAnswers[];
}

@ObjectType({
  description:
    'What hotlines answered when they were asked whether they wish to do more, in each round that is over and asked it.',
})
export class AppetiteTrend {
  @Field(() => ResultAudienceEnum, { description: 'Whose results these are: the secretariat, or members.' })
  audience: ResultAudience;

  @Field(() => [AppetiteRound], { description: 'Oldest first, the latest 20.' })
  rounds: AppetiteRound[];
}
