import type { CandidateExperience, CandidateSide, CandidateSource, PreventionLevel } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PreventionLevelEnum } from '../registry/index.ts';
import { CandidateExperienceEnum, CandidateSideEnum, CandidateSourceEnum } from './focus-group.enums.ts';

/** Somebody who could stand in a pool, as far as answers, partnerships and the registry know: an organisation, and nobody by name. */
@ObjectType({ description: 'An organisation that could send somebody to a focus group, with what is known of it.' })
export class PoolSuggestion {
  @Field(() => ID, { description: 'Names the line within its source.' })
  id: string;

  @Field(() => CandidateSourceEnum)
  source: CandidateSource;

  @Field(() => CandidateSideEnum)
  side: CandidateSide;

  @Field(() => String)
  organisation: string;

  @Field(() => ID, { nullable: true })
  ofHotlineId: string | null;

  @Field(() => ID, { nullable: true })
  initiativeId: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; null where it is unknown or several.' })
  country: string | null;

  @Field(() => [PreventionLevelEnum])
  levels: PreventionLevel[];

  @Field(() => CandidateExperienceEnum, { nullable: true })
  experience: CandidateExperience | null;

  @Field(() => [String], { description: 'ISO 639-1.' })
  languages: string[];

  @Field(() => Boolean, { nullable: true, description: 'Of answers to a survey: true for yes, false for maybe.' })
  certain: boolean | null;

  @Field(() => String, { nullable: true, description: 'The round of the survey, or with whom the partnership is.' })
  from: string | null;

  @Field(() => ID, { nullable: true, description: 'The hotline whose record it is.' })
  sourceHotlineId: string | null;

  @Field(() => ID, { nullable: true, description: 'The answer or the partnership.' })
  sourceRecordId: string | null;

  @Field(() => Boolean, { description: 'Somebody of this hotline or initiative stands in the pool already.' })
  inPool: boolean;

  @Field(() => Int, { description: 'How often people of it were asked to a focus group in the last 12 months.' })
  asked: number;

  @Field(() => Int, { description: 'How often people of it said yes to one in the last 12 months.' })
  sat: number;
}
