import { reviewDomains } from '@alongside/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { ConfirmedTextField, FreeTextField, IdField, NewIdField } from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { ReviewScoreInput } from './review.inputs.ts';
import { hostsBesideReview } from './review.repository.ts';

@InputType()
@VerifiedHosts<IssueReviewLinkInput>(({ reviewId }) => hostsBesideReview(reviewId))
export class IssueReviewLinkInput {
  @NewIdField()
  id: string;

  @IdField()
  reviewId: string;

  @FreeTextField({ description: 'Whom it is for, by role or organisation.' })
  recipient: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class AnswerReviewByLinkInput {
  @Field(() => [ReviewScoreInput], { description: 'Domains that are left out, or null, mean: prefers not to say.' })
  @ArrayMaxSize(reviewDomains.codes.length)
  @ValidateNested({ each: true })
  @Type(() => ReviewScoreInput)
  scores: ReviewScoreInput[];
}
