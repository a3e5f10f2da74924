import { useTranslation } from 'react-i18next';
import { InsightTabs } from '../../ui/insight-tabs.tsx';
import { Page } from '../../ui/page.tsx';
import { CountedTrend } from './counted-trend.tsx';
import { ReferralTrend } from './referral-trend.tsx';
import { useTrendSearch } from './trends.search.ts';

/** What has changed, by month or round; every number is a way to what is behind it. */
export function TrendsPage() {
  const { t } = useTranslation('insights');
  const { measure = 'STATUS' } = useTrendSearch().search;
  return (
    <Page title={t('trends.title')} lead={t('trends.lead')}>
      <InsightTabs page="trends" />
      {measure === 'REFERRALS' ? <ReferralTrend /> : <CountedTrend key={measure} measure={measure} />}
    </Page>
  );
}
