import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignByLinkQuery } from '../../gql/graphql.ts';
import { type ApiRefusal, isRefusal } from '../../lib/api-refusal.ts';
import { execute } from '../../lib/graphql.ts';
import { takeLinkToken } from '../../lib/personal-link.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { CampaignByLinkDocument } from './answer-campaign.operation.ts';
import { AnswerCampaignForm } from './answer-campaign-form.tsx';
import { AnswerFrame } from './answer-frame.tsx';

/** The page of an initiative that is asked to approve a campaign, by a personal link: the plan, and two buttons. */
export function AnswerCampaignPage() {
  const { t } = useTranslation('campaigns');
  const [token] = useState(takeLinkToken);
  const read = useQuery<CampaignByLinkQuery, ApiRefusal>({
    queryKey: ['CampaignByLink'],
    queryFn: ({ signal }) => execute(CampaignByLinkDocument, {}, signal, token),
    enabled: token !== '',
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (token === '' || isRefusal(read.error, 'NOT_FOUND')) {
    return <AnswerFrame title={t('byLink.closedTitle')} lead={t('byLink.closedText')} />;
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
      <AnswerFrame title={t('byLink.title')}>
        <TextSkeleton lines={8} />
      </AnswerFrame>
    );
  }
  // A plan that has changed is another question: it begins anew.
  const campaign = read.data.campaignByLink;
  return (
    <AnswerCampaignForm key={campaign.terms} token={token} campaign={campaign} onChanged={() => void read.refetch()} />
  );
}
