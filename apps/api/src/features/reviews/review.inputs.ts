import {
  type GivenScore,
  type ReviewDomain,
  type ReviewOutcome,
  reviewDomains,
  reviewOutcomes,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import {
  CodeField,
  ConfirmedTextField,
  CountField,
  DateField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { ReviewDomainEnum, ReviewOutcomeEnum } from './review.enums.ts';
import { hostsBesideReview } from './review.repository.ts';

@InputType()
export class PlanReviewInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;

  @DateField({ nullable: true, description: 'Becomes the partnership’s `nextReviewOn`; left out: that one stays.' })
  dueOn?: CivilDate | null;
}

@InputType()
export class ReviewScoreInput {
  @CodeField(ReviewDomainEnum, reviewDomains)
  domain: ReviewDomain;

  @CountField({ nullable: true, description: '0 to 4; null takes the score back.' })
  score?: number | null;
}

/** Scores as the rules read them. */
export const givenScores = (scores: readonly ReviewScoreInput[]): GivenScore[] =>
  scores.map(({ domain, score }) => ({ domain, score: score ?? null }));

@InputType()
export class ScoreReviewInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @Field(() => [ReviewScoreInput], { description: 'The hotline’s scores. Domains that are left out have none.' })
  @ArrayMaxSize(reviewDomains.codes.length)
  @ValidateNested({ each: true })
  @Type(() => ReviewScoreInput)
  scores: ReviewScoreInput[];
}

@InputType()
@VerifiedHosts<DecideReviewInput>(({ id }) => hostsBesideReview(id))
export class DecideReviewInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @DateField({ description: 'Today or an earlier day.' })
  heldOn: CivilDate;

  @CodeField(ReviewOutcomeEnum, reviewOutcomes)
  outcome: ReviewOutcome;

  @FreeTextField({ nullable: true, description: 'Needed for every outcome but CONTINUE.' })
  decisions?: string | null;

  @DateField({ nullable: true, description: 'Needed for every outcome but END, which has none.' })
  nextDueOn?: CivilDate | null;

  @Field(() => [ReviewScoreInput], { nullable: true, description: 'The hotline’s scores; left out: they stay.' })
  @IsOptional()
  @ArrayMaxSize(reviewDomains.codes.length)
  @ValidateNested({ each: true })
  @Type(() => ReviewScoreInput)
  scores?: ReviewScoreInput[] | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'All of them have to be met.' })
export class ReviewFilter {
  @IdField({ nullable: true })
  partnershipId?: string | null;

  @FlagField({ nullable: true, description: 'True: those that were held; false: those that are open.' })
  held?: boolean | null;

  @DateField({ nullable: true, description: 'Open and due on this day or before.' })
  dueBy?: CivilDate | null;

  @FlagField({ nullable: true, description: 'Whether the partner has answered.' })
  answered?: boolean | null;
}

@ArgsType()
export class ReviewsArgs extends PageArgs {
  @Field(() => ReviewFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ReviewFilter)
  filter?: ReviewFilter | null;
}
