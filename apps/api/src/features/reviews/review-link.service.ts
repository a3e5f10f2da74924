import { ensure, ensureValid, invalid, may, notFound, scoreProblems, scoresOf } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ensureLink, unknownLink } from '../../kernel/operation/operation.ts';
import { type IssuedPersonalLink, PersonalLinkService } from '../personal-links/index.ts';
import { givenScores } from './review.inputs.ts';
import { ReviewRepository } from './review.repository.ts';
import type { AnswerReviewByLinkInput, IssueReviewLinkInput } from './review-link.inputs.ts';
import { ReviewLinkRepository } from './review-link.repository.ts';
import type { ReviewByLink } from './review-link.types.ts';

const PURPOSE = 'REVIEW';
/** Days for which a partner can answer and change the answer, while the review is open. */
const DAYS = 90;

/** The partner's side of a review: the link that the hotline hands over, and what its holder does by it. */
@Injectable()
export class ReviewLinkService {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly links: PersonalLinkService,
    private readonly byLink: ReviewLinkRepository,
  ) {}

  async issue({ id, reviewId, recipient }: IssueReviewLinkInput): Promise<IssuedPersonalLink> {
    ensure(may.issueLink(actor()));
    const review = await this.reviews.load(reviewId);
    if (!review || review.withdrawn) throw notFound();
    ensure(may.issueLink(actor(), review));
    if (review.held) throw invalid('reviewId', 'This review was held. Nobody can answer any more.');
    return this.links.issue({
      id,
      recipient,
      purpose: PURPOSE,
      subjectId: review.id,
      days: DAYS,
      page: '/answer/review',
    });
  }

  async read(): Promise<ReviewByLink> {
    ensureLink(PURPOSE);
    const review = await this.byLink.read();
    if (!review) throw unknownLink();
    return review;
  }

  /** May come again and change the answer; the same answer twice is one. */
  async answer({ scores }: AnswerReviewByLinkInput): Promise<ReviewByLink> {
    ensureLink(PURPOSE);
    const given = givenScores(scores);
    ensureValid(scoreProblems(given));
    if (!(await this.byLink.answer(scoresOf(given)))) throw unknownLink();
    return this.read();
  }
}
