import { Module } from '@nestjs/common';
import './review.reads.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { ReviewRepository } from './review.repository.ts';
import { ReviewResolver } from './review.resolver.ts';
import { ReviewService } from './review.service.ts';

/** Reviews of partnerships: both sides' scores, and what they came to. */
@Module({
  imports: [PartnershipsModule],
  providers: [ReviewRepository, ReviewService, ReviewResolver],
})
export class ReviewsModule {}
