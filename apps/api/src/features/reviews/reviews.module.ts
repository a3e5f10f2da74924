import { Module } from '@nestjs/common';
import './review.reads.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { PersonalLinksModule } from '../personal-links/index.ts';
import { ReviewRepository } from './review.repository.ts';
import { ReviewResolver } from './review.resolver.ts';
import { ReviewService } from './review.service.ts';
import { ReviewLinkRepository } from './review-link.repository.ts';
import { ReviewLinkResolver } from './review-link.resolver.ts';
import { ReviewLinkService } from './review-link.service.ts';

/** Reviews of partnerships: both sides' scores, and what they came to. */
@Module({
  imports: [PartnershipsModule, PersonalLinksModule],
  providers: [
    ReviewRepository,
    ReviewService,
    ReviewResolver,
    ReviewLinkRepository,
    ReviewLinkService,
    ReviewLinkResolver,
  ],
  exports: [ReviewService],
})
export class ReviewsModule {}
