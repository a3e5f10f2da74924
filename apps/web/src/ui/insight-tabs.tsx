import { Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer, type Viewer } from '../lib/viewer.ts';

const pages = {
  coverage: '/insights/coverage',
  trends: '/insights/trends',
  network: '/insights/network',
  referrals: '/insights/referrals',
} as const;
type InsightPage = keyof typeof pages;

/** What a role cannot use is absent. */
const allowed: Record<InsightPage, (viewer: Viewer) => boolean> = {
  coverage: () => true,
  trends: ({ can }) => can.seePartnerships,
  network: () => true,
  referrals: ({ can }) => can.seePartnerships,
};

/** The pages of the insights; each has an address of its own. */
export function InsightTabs({ page }: { readonly page: InsightPage }) {
  const { t } = useTranslation('insights');
  const navigate = useNavigate();
  const viewer = useViewer();
  const shown = (Object.keys(pages) as InsightPage[]).filter((id) => allowed[id](viewer));
  return (
    <Tabs
      value={page}
      onChange={(next) => next && void navigate({ to: pages[next as InsightPage] })}
      mb="lg"
      className="no-print"
    >
      <Tabs.List aria-label={t('title')}>
        {shown.map((id) => (
          <Tabs.Tab key={id} value={id}>
            {t(`tabs.${id}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
