export { ReviewEntity } from './review.entity.ts';
export { ReviewService } from './review.service.ts';
export { ReviewsModule } from './reviews.module.ts';
