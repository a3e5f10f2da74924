import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/viewer.ts';
import { Page } from '../../ui/page.tsx';
import { directoryParts, directorySearch } from './directory.search.ts';
import { DirectoryCampaigns } from './directory-campaigns.tsx';
import { DirectoryPartnerships } from './directory-partnerships.tsx';

/** What hotlines share with the whole network: who works with whom, and who runs which campaign. */
export function DirectoryPage() {
  const { t } = useTranslation('directory');
  const { can } = useViewer();
  const { part = 'partnerships' } = useSearch({ from: '/signed-in/directory' });
  const navigate = useNavigate({ from: '/directory' });
  const open = (value: string | null) =>
    void navigate({ search: directorySearch({ part: value === 'campaigns' ? value : undefined }), replace: true });
  const parts = directoryParts.filter((one) => one === 'partnerships' || can.seeCampaigns);
  return (
    <Page title={t('title')} lead={t('lead')} crumbs={[{ label: t('initiatives'), to: '/initiatives' }]}>
      <Tabs value={part} onChange={open} keepMounted={false}>
        <Tabs.List mb="md">
          {parts.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`parts.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="partnerships">
          <DirectoryPartnerships />
        </Tabs.Panel>
        <Tabs.Panel value="campaigns">
          <DirectoryCampaigns />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
