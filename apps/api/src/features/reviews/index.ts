export { ReviewEntity } from './review.entity.ts';
export { ReviewsModule } from './reviews.module.ts';
