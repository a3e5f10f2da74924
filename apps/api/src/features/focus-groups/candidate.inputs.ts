import {
  type CandidateExperience,
  type CandidateSide,
  type CandidateSource,
  candidateExperiences,
  candidateSides,
  candidateSources,
  MOST_CANDIDATES,
  type PreventionLevel,
  preventionLevels,
} from '@alongside/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import {
  CodeField,
  CodesField,
  ConfirmedTextField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
  TextsField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { PreventionLevelEnum } from '../registry/index.ts';
import { CandidateExperienceEnum, CandidateSideEnum, CandidateSourceEnum } from './focus-group.enums.ts';

@InputType({ description: 'What is known of somebody for the pool. What nobody stated is left out.' })
export class CandidateContentInput {
  @FreeTextField({ nullable: true, description: 'Left out where only the role is kept.' })
  name?: string | null;

  @FreeTextField()
  role: string;

  @FreeTextField({ nullable: true })
  organisation?: string | null;

  @IdField({ nullable: true, description: 'The hotline for which they speak.' })
  ofHotlineId?: string | null;

  @IdField({ nullable: true, description: 'The initiative for which they speak.' })
  initiativeId?: string | null;

  @CodeField(CandidateSideEnum, candidateSides)
  side: CandidateSide;

  @TextField({ nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;

  @CodesField(PreventionLevelEnum, preventionLevels)
  levels: PreventionLevel[];

  @CodeField(CandidateExperienceEnum, candidateExperiences, { nullable: true })
  experience?: CandidateExperience | null;

  @TextsField({ description: 'ISO 639-1.' })
  languages: string[];

  @TextField({ nullable: true, description: 'IANA time zone.' })
  zone?: string | null;

  @TextField({ nullable: true, description: 'A work address.' })
  email?: string | null;
}

@InputType()
export class NewCandidateInput extends CandidateContentInput {
  @NewIdField()
  id: string;

  @CodeField(CandidateSourceEnum, candidateSources)
  source: CandidateSource;

  @IdField({ nullable: true, description: 'The hotline whose answer or partnership they come from.' })
  sourceHotlineId?: string | null;

  @IdField({ nullable: true, description: 'The answer or the partnership.' })
  sourceRecordId?: string | null;
}

@InputType()
export class AddCandidatesInput {
  @IdField()
  focusGroupId: string;

  @Field(() => [NewCandidateInput], { description: 'All of them are added or none.' })
  @IsArray()
  @ArrayMaxSize(MOST_CANDIDATES)
  @ValidateNested({ each: true })
  @Type(() => NewCandidateInput)
  candidates: NewCandidateInput[];

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'All values are given anew.' })
export class EditCandidateInput extends CandidateContentInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'All values are given anew.' })
export class CorrectCandidateContactInput extends VersionedInput {
  @TextField({ nullable: true, description: 'A work address.' })
  email?: string | null;

  @TextField({ nullable: true, description: 'IANA time zone.' })
  zone?: string | null;
}

@InputType()
export class PlaceCandidateInput extends VersionedInput {
  @FlagField({ description: 'On the panel in any case.' })
  mustInclude: boolean;

  @FreeTextField({ nullable: true, description: 'Why they cannot be drawn; left out for those who can.' })
  excludedBecause?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
