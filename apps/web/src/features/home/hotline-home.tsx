import { addDays, addMonths } from '@alongside/shared';
import { Button, Grid, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../lib/acts.ts';
import { useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { AskedActions } from './asked-actions.tsx';
import { AttentionList, lookAt } from './attention-list.tsx';
import { LaunchingCampaigns, UnansweredCampaigns } from './campaign-lists.tsx';
import { DueSteps } from './due-steps.tsx';
import { DueTasks } from './due-tasks.tsx';
import { EndingList } from './ending-list.tsx';
import { FigureGaps } from './figure-gaps.tsx';
import { Figures } from './figures.tsx';
import { HotlineHomeDocument } from './hotline-home.operation.ts';
import { KeptDrafts } from './kept-drafts.tsx';
import { RecentList } from './recent-list.tsx';
import { StatusMatrix } from './status-matrix.tsx';
import { WaitingApprovals } from './waiting-approvals.tsx';

/** Days ahead in which an end is announced: the first alert of an agreement. */
const soonIs = 90;
/** Days ahead in which a campaign that goes live is announced. */
const launchSoonIs = 30;

/** What a hotline's people need today: due tasks, partnerships to look after, what changed. */
export function HotlineHome() {
  const { t } = useTranslation('home');
  const { can, role } = useViewer();
  const acts = useActs();
  const now = today();
  const monthAgo = addMonths(now, -1);
  const home = useRead(HotlineHomeDocument, {
    today: now,
    soon: addDays(now, soonIs),
    month: addDays(now, launchSoonIs),
    monthAgo,
    decides: role === 'MANAGER',
  });
  if (home.error && !home.data) return <ErrorState error={home.error} onRetry={() => void home.refetch()} />;
  if (!home.data) return <TextSkeleton lines={6} />;
  const { due, allTasks, reviewDue, attention, recent, open, waiting, ending, endingTerms, gaps, drafts } = home.data;
  const { unanswered, launching, partnershipStatus, partnershipStagesOn, surveyProposals: answers, asked } = home.data;
  if (recent.totalCount === 0) {
    return (
      <EmptyState
        title={t('emptyTitle')}
        text={t('emptyText')}
        acts={
          <Group>
            <RouterButton to="/initiatives">{t('findInitiative')}</RouterButton>
            {can.log && (
              <Button variant="default" onClick={() => acts.openLog()}>
                {t('logFirst')}
              </Button>
            )}
          </Group>
        }
      />
    );
  }
  return (
    <>
      <Figures
        figures={[
          {
            label: t('openPartnerships', { count: open.totalCount }),
            count: open.totalCount,
            link: { to: '/partnerships', search: { open: true } },
          },
          {
            label: t('reviewsDue', { count: reviewDue.totalCount }),
            count: reviewDue.totalCount,
            link: { to: '/partnerships', search: { open: true, reviewDueBy: now } },
          },
          ...(waiting
            ? [
                {
                  label: t('approvalsWaiting', { count: waiting.totalCount }),
                  count: waiting.totalCount,
                  link: { to: '/partnerships', search: { awaitingApproval: true } },
                } as const,
              ]
            : []),
          {
            label: t('lookAt', { count: attention.totalCount }),
            count: attention.totalCount,
            link: { to: '/partnerships', search: { health: [...lookAt], order: 'HEALTH' } },
          },
          ...(can.log && answers.totalCount > 0
            ? [
                {
                  label: t('answersWaiting', { count: answers.totalCount }),
                  count: answers.totalCount,
                  link: { to: '/surveys/proposals', search: {} },
                } as const,
              ]
            : []),
        ]}
      />
      {partnershipStatus && partnershipStagesOn && (
        <StatusMatrix
          counts={partnershipStatus}
          monthAgoOn={monthAgo}
          monthAgo={new Map(partnershipStagesOn.map(({ stage, count }) => [stage, count]))}
        />
      )}
      <Grid gap={{ base: 'lg', md: 'xl' }}>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <WaitingApprovals partnerships={waiting?.edges.map(({ node }) => node) ?? []} />
          <UnansweredCampaigns campaigns={unanswered.edges.map(({ node }) => node)} total={unanswered.totalCount} />
          <AskedActions actions={asked.edges.map(({ node }) => node)} total={asked.totalCount} />
          <DueTasks tasks={due.edges.map(({ node }) => node)} open={allTasks.totalCount} />
          <DueSteps />
          <KeptDrafts drafts={drafts} />
          <FigureGaps gaps={gaps} />
          <AttentionList partnerships={attention.edges.map(({ node }) => node)} total={attention.totalCount} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <LaunchingCampaigns campaigns={launching.edges.map(({ node }) => node)} />
          <EndingList
            agreements={ending.edges.map(({ node }) => node)}
            terms={endingTerms.edges.map(({ node }) => node)}
          />
          <RecentList partnerships={recent.edges.map(({ node }) => node)} />
        </Grid.Col>
      </Grid>
    </>
  );
}
