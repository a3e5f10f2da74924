import { useTranslation } from 'react-i18next';
import { InsightTabs } from '../../ui/insight-tabs.tsx';
import { Page } from '../../ui/page.tsx';
import { AppetiteTrend } from './appetite-trend.tsx';
import { CountedTrend } from './counted-trend.tsx';
import { ReferralTrend } from './referral-trend.tsx';
import { type trendSubjects, useTrendSearch } from './trends.search.ts';

/** Each kind of figure by its own rule. */
function Subject({ measure }: { readonly measure: (typeof trendSubjects)[number] }) {
  switch (measure) {
    case 'REFERRALS':
      return <ReferralTrend />;
    case 'APPETITE':
      return <AppetiteTrend />;
    default:
      return <CountedTrend key={measure} measure={measure} />;
  }
}

/** What has changed, by month or round; every number is a way to what is behind it. */
export function TrendsPage() {
  const { t } = useTranslation('insights');
  const { measure = 'STATUS' } = useTrendSearch().search;
  return (
    <Page title={t('trends.title')} lead={t('trends.lead')}>
      <InsightTabs page="trends" />
      <Subject measure={measure} />
    </Page>
  );
}
