import { Button, Grid, Tabs, Text } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { AddParticipantDialog } from './add-participant-dialog.tsx';
import { CampaignDocument } from './campaign.operation.ts';
import { CampaignFacts } from './campaign-facts.tsx';
import { campaignTabs } from './campaign-list.search.ts';
import type { CampaignDialog, CampaignRecord } from './campaign-record.ts';
import { EditCampaignDialog } from './edit-campaign-dialog.tsx';
import { Participants } from './participants.tsx';
import { CampaignAssets } from './parts/assets.tsx';
import { CampaignDays } from './parts/days.tsx';
import { PhaseBadge } from './phase-badge.tsx';
import { PhaseHistory } from './phase-history.tsx';
import { CampaignResults } from './results/results.tsx';

function Record({ campaign }: { readonly campaign: CampaignRecord }) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const [dialog, setDialog] = useState<CampaignDialog | undefined>();
  const { tab = 'overview' } = useSearch({ from: '/signed-in/campaigns/$campaignId' });
  const navigate = useNavigate({ from: '/campaigns/$campaignId' });
  const close = () => setDialog(undefined);
  const open = (value: string | null) => {
    const next = campaignTabs.find((known) => known === value);
    void navigate({ search: next === 'overview' || !next ? {} : { tab: next }, replace: true });
  };
  const { title, theme, phase, sharing, viewerCan } = campaign;
  return (
    <Page
      title={title}
      lead={label('campaignTheme', theme)}
      badges={
        <>
          <PhaseBadge phase={phase} hint />
          <Text component="span" size="xs" c="dimmed">
            {label('sharing', sharing)}
          </Text>
        </>
      }
      act={
        viewerCan.edit && (
          <Button variant="default" onClick={() => setDialog('edit')}>
            {t('edit')}
          </Button>
        )
      }
      crumbs={[{ label: t('title'), to: '/campaigns' }]}
    >
      <Tabs value={tab} onChange={open} keepMounted={false}>
        <Tabs.List mb="lg">
          {campaignTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <Grid gap={{ base: 'lg', md: 'xl' }}>
            <Grid.Col span={{ base: 12, md: 8 }}>
              <Participants campaign={campaign} onAdd={() => setDialog('participant')} />
              <CampaignDays campaign={campaign} />
              <CampaignAssets campaign={campaign} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 4 }}>
              <CampaignFacts campaign={campaign} onOpen={setDialog} />
              <PhaseHistory changes={campaign.phaseChanges} />
            </Grid.Col>
          </Grid>
        </Tabs.Panel>
        <Tabs.Panel value="results">
          <CampaignResults campaign={campaign} />
        </Tabs.Panel>
      </Tabs>
      {dialog === 'edit' && <EditCampaignDialog campaign={campaign} onClose={close} />}
      {dialog === 'participant' && <AddParticipantDialog campaign={campaign} onClose={close} />}
    </Page>
  );
}

/** One campaign: who takes part and approves, when, what is shown, and what came of it. */
export function CampaignPage() {
  const { t } = useTranslation('campaigns');
  const { campaignId } = useParams({ from: '/signed-in/campaigns/$campaignId' });
  const read = useRead(CampaignDocument, { id: campaignId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  if (!read.data.campaign) {
    return (
      <EmptyState
        title={t('notFoundTitle')}
        text={t('notFoundText')}
        acts={<RouterButton to="/campaigns">{t('all')}</RouterButton>}
      />
    );
  }
  return <Record campaign={read.data.campaign} />;
}
