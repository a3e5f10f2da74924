import {
  type ObstacleSeverity,
  obstacleSeverities,
  type SurveyProposalField,
  type SurveyProposalKind,
  type SurveyProposalState,
  surveyProposalFields,
  surveyProposalKinds,
  surveyProposalStates,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import {
  CodeField,
  CodesField,
  ConfirmedTextField,
  DateField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { ObstacleSeverityEnum } from '../obstacles/index.ts';
import { SurveyProposalFieldEnum, SurveyProposalKindEnum, SurveyProposalStateEnum } from './survey-proposal.enums.ts';

/** Most proposals that are accepted in one act. */
const MOST_AT_ONCE = 50;

@InputType({ description: 'Values of one field: any of them; between fields: all of them.' })
export class SurveyProposalFilter {
  @IdField({ nullable: true })
  roundId?: string | null;

  @IdField({ nullable: true, description: 'The hotline that answered.' })
  hotlineId?: string | null;

  @CodesField(SurveyProposalKindEnum, surveyProposalKinds, { nullable: true })
  kind?: SurveyProposalKind[] | null;

  @CodesField(SurveyProposalStateEnum, surveyProposalStates, { nullable: true })
  state?: SurveyProposalState[] | null;

  @FlagField({ nullable: true, description: 'True: those on which the viewer decides.' })
  mine?: boolean | null;
}

@ArgsType()
export class SurveyProposalsArgs extends PageArgs {
  @Field(() => SurveyProposalFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SurveyProposalFilter)
  filter?: SurveyProposalFilter | null;
}

@InputType({ description: 'How one proposal is accepted.' })
export class AcceptedSurveyProposalInput extends VersionedInput {
  @CodesField(SurveyProposalFieldEnum, surveyProposalFields, {
    nullable: true,
    description: 'Parts to take; left out: those that are suggested.',
  })
  take?: SurveyProposalField[] | null;

  @IdField({ nullable: true, description: 'INITIATIVE and PARTNERSHIP: the one that is meant, instead of the match.' })
  initiativeId?: string | null;

  @FlagField({ nullable: true, description: 'INITIATIVE: a new one, whatever the registry holds.' })
  asNew?: boolean | null;

  @IdField({ nullable: true, description: 'OBSTACLE: where it stands in the way; left out: of the initiative meant.' })
  partnershipId?: string | null;

  @CodeField(ObstacleSeverityEnum, obstacleSeverities, { nullable: true, description: 'MEDIUM when left out.' })
  severity?: ObstacleSeverity | null;

  @IdField({ nullable: true, description: 'FOCUS_GROUP: into the pool of which one.' })
  focusGroupId?: string | null;
}

@InputType()
export class AcceptSurveyProposalsInput {
  @NewIdField()
  batchId: string;

  @Field(() => [AcceptedSurveyProposalInput], { description: 'All of them are accepted or none.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @ValidateNested({ each: true })
  @Type(() => AcceptedSurveyProposalInput)
  proposals: AcceptedSurveyProposalInput[];
}

@InputType()
export class UndoSurveyProposalsInput {
  @IdField()
  batchId: string;
}

@InputType()
export class RejectSurveyProposalInput extends VersionedInput {
  @FreeTextField({ description: 'Both sides read it.' })
  reason: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class PostponeSurveyProposalInput extends VersionedInput {
  @DateField({ description: 'The day on which it comes back, after today.' })
  until: CivilDate;
}

@InputType()
export class MatchSurveyProposalInput extends VersionedInput {
  @IdField({ nullable: true, description: 'The one that is meant; left out: none that the registry has.' })
  initiativeId?: string | null;
}
