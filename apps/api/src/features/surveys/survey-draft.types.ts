import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { Survey, SurveyVersion } from './survey.types.ts';

/** A version in the making. Only the secretariat sees it. */
@ObjectType({ description: 'A version of a survey in the making. Only the secretariat sees it.' })
export class SurveyVersionDraft {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'In the first language of the draft.' })
  title: string;

  @Field(() => Survey, { nullable: true, description: 'Null for a survey that has no version yet.' })
  survey: Survey | null;

  @Field(() => SurveyVersion, { nullable: true, description: 'The version that it was begun from.' })
  basedOn: SurveyVersion | null;

  @Field(() => String, { description: 'The whole survey as JSON: `SurveyDefinition` of the domain library.' })
  definition: string;

  @Field(() => Int, { description: 'How many questions it has by now.' })
  questionCount: number;

  @Field(() => String, { description: 'Name of who began it.' })
  startedBy: string;

  @Field(() => DateTimeScalar)
  updatedAt: string;

  @Field(() => SurveyVersion, { nullable: true, description: 'The version that it became.' })
  published: SurveyVersion | null;

  @Field(() => DateTimeScalar, { nullable: true })
  discardedAt: string | null;

  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;
}
