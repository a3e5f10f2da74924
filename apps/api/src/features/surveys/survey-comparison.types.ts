import type { ItemRelation } from '@alongside/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ItemRelationEnum } from './survey.enums.ts';
import { SurveyFigure } from './survey-figure.types.ts';

/** One option in two rounds, of those who answered. */
@ObjectType()
export class SurveyChoiceComparison {
  @Field(() => String)
  choice: string;

  @Field(() => SurveyFigure, { nullable: true, description: 'Null where it is hidden.' })
  earlier: SurveyFigure | null;

  @Field(() => SurveyFigure, { nullable: true, description: 'Null where it is hidden.' })
  later: SurveyFigure | null;

  @Field(() => Float, { nullable: true, description: 'Percentage points; null without two figures.' })
  change: number | null;
}

/** One item in two rounds. */
@ObjectType()
export class SurveyItemComparison {
  @Field(() => String)
  item: string;

  @Field(() => String, { description: 'The item of the earlier round.' })
  otherItem: string;

  @Field(() => ItemRelationEnum)
  relation: ItemRelation;

  @Field(() => String, { nullable: true, description: 'What has changed, as JSON (`SurveyText`).' })
  note: string | null;

  @Field(() => Boolean, { description: 'The words of the question have changed.' })
  reworded: boolean;

  @Field(() => Boolean, { description: 'Some options are in one of the rounds only.' })
  otherOptions: boolean;

  @Field(() => [SurveyChoiceComparison], { description: 'Of the options that both have; none where not comparable.' })
  choices: readonly SurveyChoiceComparison[];

  @Field(() => [SurveyChoiceComparison], {
    nullable: true,
    description: 'The same over those who answered in both rounds. Only for the secretariat.',
  })
  inBoth: readonly SurveyChoiceComparison[] | null;
}

/** A round beside an earlier one. */
@ObjectType({ description: 'A round beside an earlier one, over items that are linked and no others.' })
export class SurveyComparison {
  @Field(() => String, { description: 'The instrument of the earlier round as JSON.' })
  earlierDefinition: string;

  @Field(() => [SurveyItemComparison])
  items: readonly SurveyItemComparison[];

  @Field(() => Int, { nullable: true, description: 'How many answered in both; only for the secretariat.' })
  respondentsInBoth: number | null;
}
