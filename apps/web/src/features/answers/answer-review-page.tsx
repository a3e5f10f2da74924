import { useTranslation } from 'react-i18next';
import { ReviewByLinkDocument } from './answer-review.operation.ts';
import { AnswerReviewForm } from './answer-review-form.tsx';
import { LinkPage } from './link-page.tsx';

/** The partner's page of a review, by a personal link: who asks, six questions, send. */
export function AnswerReviewPage() {
  const { t } = useTranslation('reviews');
  return (
    <LinkPage document={ReviewByLinkDocument} title={t('answer.title')}>
      {({ reviewByLink }, token) => <AnswerReviewForm token={token} review={reviewByLink} />}
    </LinkPage>
  );
}
