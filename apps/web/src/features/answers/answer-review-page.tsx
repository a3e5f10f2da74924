import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewByLinkQuery } from '../../gql/graphql.ts';
import { type ApiRefusal, isRefusal } from '../../lib/api-refusal.ts';
import { execute } from '../../lib/graphql.ts';
import { takeLinkToken } from '../../lib/personal-link.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { AnswerFrame } from './answer-frame.tsx';
import { ReviewByLinkDocument } from './answer-review.operation.ts';
import { AnswerReviewForm } from './answer-review-form.tsx';

/** The partner's page of a review, by a personal link: who asks, six questions, send. */
export function AnswerReviewPage() {
  const { t } = useTranslation('reviews');
  const [token] = useState(takeLinkToken);
  const read = useQuery<ReviewByLinkQuery, ApiRefusal>({
    queryKey: ['ReviewByLink'],
    queryFn: ({ signal }) => execute(ReviewByLinkDocument, {}, signal, token),
    enabled: token !== '',
    // What is being typed is not to be overwritten when the reader comes back to the tab.
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (token === '' || isRefusal(read.error, 'NOT_FOUND')) {
    return <AnswerFrame title={t('answer.closedTitle')} lead={t('answer.closedText')} />;
  }
  if (read.error) {
    return (
      <main>
        <ErrorState error={read.error} onRetry={() => void read.refetch()} />
      </main>
    );
  }
  if (!read.data) {
    return (
      <AnswerFrame title={t('answer.title')}>
        <TextSkeleton lines={8} />
      </AnswerFrame>
    );
  }
  return <AnswerReviewForm token={token} review={read.data.reviewByLink} />;
}
