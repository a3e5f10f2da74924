import { addDays } from '@alongside/shared';
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
import { AttentionList } from './attention-list.tsx';
import { DueTasks } from './due-tasks.tsx';
import { Figures } from './figures.tsx';
import { HotlineHomeDocument } from './hotline-home.operation.ts';
import { RecentList } from './recent-list.tsx';
import { WaitingApprovals } from './waiting-approvals.tsx';

/** Days without contact after which a partnership counts as quiet: the cadence of an active one. */
const quietAfter = 90;

/** What a hotline's people need today: due tasks, partnerships to look after, what changed. */
export function HotlineHome() {
  const { t } = useTranslation('home');
  const { can, role } = useViewer();
  const acts = useActs();
  const now = today();
  const quietSince = addDays(now, -quietAfter);
  const home = useRead(HotlineHomeDocument, { today: now, quietSince, decides: role === 'MANAGER' });
  if (home.error && !home.data) return <ErrorState error={home.error} onRetry={() => void home.refetch()} />;
  if (!home.data) return <TextSkeleton lines={6} />;
  const { due, allTasks, reviewDue, quiet, recent, open, waiting } = home.data;
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
            link: { to: '/partnerships', search: {} },
          },
          {
            label: t('reviewsDue', { count: reviewDue.totalCount }),
            count: reviewDue.totalCount,
            link: { to: '/partnerships', search: { reviewDueBy: now } },
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
            label: t('quiet'),
            count: quiet.totalCount,
            link: { to: '/partnerships', search: { stage: ['EXPLORING', 'AGREED', 'ACTIVE'], quietSince } },
          },
        ]}
      />
      <Grid gap={{ base: 'lg', md: 'xl' }}>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <WaitingApprovals partnerships={waiting?.edges.map(({ node }) => node) ?? []} />
          <DueTasks tasks={due.edges.map(({ node }) => node)} open={allTasks.totalCount} />
          <AttentionList
            reviewDue={reviewDue.edges.map(({ node }) => node)}
            quiet={quiet.edges.map(({ node }) => node)}
            now={now}
            quietSince={quietSince}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <RecentList partnerships={recent.edges.map(({ node }) => node)} />
        </Grid.Col>
      </Grid>
    </>
  );
}
