import { useTranslation } from 'react-i18next';
import { CampaignByLinkDocument } from './answer-campaign.operation.ts';
import { AnswerCampaignForm } from './answer-campaign-form.tsx';
import { LinkPage } from './link-page.tsx';

/** The page of an initiative that is asked to approve a campaign, by a personal link: the plan, and two buttons. */
export function AnswerCampaignPage() {
  const { t } = useTranslation('campaigns');
  return (
    <LinkPage document={CampaignByLinkDocument} title={t('byLink.title')}>
      {({ campaignByLink: campaign }, token, reload) => (
        // A plan that has changed is another question: it begins anew.
        <AnswerCampaignForm key={campaign.terms} token={token} campaign={campaign} onChanged={reload} />
      )}
    </LinkPage>
  );
}
