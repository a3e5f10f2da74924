import { Grid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NetworkHomeQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { Figures } from './figures.tsx';
import styles from './home.module.css';
import { NetworkHomeDocument } from './network-home.operation.ts';
import { OpenSurveys } from './open-surveys.tsx';

/** What the secretariat and the administrator see first: the registry's state and what waits for a decision. */
export function NetworkHome() {
  const { t } = useTranslation('home');
  const { can } = useViewer();
  const home = useRead(NetworkHomeDocument, {
    withUsers: can.administerUsers,
    withProposals: can.decideProposals,
    withSurveys: can.runSurveys,
  });
  if (home.error && !home.data) return <ErrorState error={home.error} onRetry={() => void home.refetch()} />;
  if (!home.data) return <TextSkeleton lines={6} />;
  const { all, stale, doubted, hotlines, users, initiativeProposals: proposals, surveyProposals: answers } = home.data;
  return (
    <>
      <Figures
        figures={[
          ...(proposals
            ? [
                {
                  label: t('openProposals', { count: proposals.totalCount }),
                  count: proposals.totalCount,
                  link: { to: '/proposals', search: { status: 'OPEN' } },
                } as const,
              ]
            : []),
          ...(answers
            ? [
                {
                  label: t('answersWaiting', { count: answers.totalCount }),
                  count: answers.totalCount,
                  link: { to: '/surveys/proposals', search: {} },
                } as const,
              ]
            : []),
          {
            label: t('staleFacts', { count: stale.totalCount }),
            count: stale.totalCount,
            link: { to: '/initiatives', search: { stale: true } },
          },
          {
            label: t('doubtedFacts'),
            count: doubted.totalCount,
            link: { to: '/initiatives', search: { doubted: true } },
          },
          {
            label: t('allInitiatives', { count: all.totalCount }),
            count: all.totalCount,
            link: { to: '/initiatives', search: { view: 'all' } },
          },
          {
            label: t('allHotlines', { count: hotlines.totalCount }),
            count: hotlines.totalCount,
            link: { to: '/hotlines', search: {} },
          },
          ...(users
            ? [
                {
                  label: t('activeUsers', { count: users.totalCount }),
                  count: users.totalCount,
                  link: { to: '/settings/users', search: { show: 'active' } },
                } as const,
              ]
            : []),
        ]}
      />
      <OpenSurveys rounds={home.data.surveyRounds} />
      <Grid gap={{ base: 'lg', md: 'xl' }}>
        {proposals && (
          <Grid.Col span={{ base: 12, md: 7 }}>
            <WaitingProposals proposals={proposals} />
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, md: 5 }}>
          <ChangedInitiatives changed={home.data.changed} />
        </Grid.Col>
      </Grid>
    </>
  );
}

function WaitingProposals({ proposals }: { readonly proposals: NonNullable<NetworkHomeQuery['initiativeProposals']> }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <Section title={t('waitingProposals')} act={<RouterAnchor to="/proposals">{t('seeAll')}</RouterAnchor>}>
      {proposals.totalCount === 0 && (
        <Text size="sm" c="dimmed">
          {t('proposalsNone')}
        </Text>
      )}
      <ul className={styles.list}>
        {proposals.edges.map(({ node }) => (
          <li key={node.id} className={styles.line}>
            <div className={styles.text}>
              <div>
                <RouterAnchor to="/proposals" search={{ status: 'OPEN' }} size="sm">
                  {node.initiative?.name ?? t('newInitiative')}
                </RouterAnchor>
              </div>
              <Text size="xs" c="dimmed" lineClamp={1}>
                {node.hotline.name} · {node.reason}
              </Text>
            </div>
            <Text size="xs" c="dimmed">
              {format.ago(node.createdAt)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ChangedInitiatives({ changed }: { readonly changed: NetworkHomeQuery['changed'] }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <Section title={t('recent')} act={<RouterAnchor to="/initiatives">{t('seeAll')}</RouterAnchor>}>
      <ul className={styles.list}>
        {changed.edges.map(({ node }) => (
          <li key={node.id} className={styles.line}>
            <div className={styles.text}>
              <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: node.id }} size="sm">
                {node.name}
              </RouterAnchor>
              <Text size="xs" c="dimmed">
                {node.organisation?.name}
              </Text>
            </div>
            <Text size="xs" c="dimmed">
              {format.ago(node.updatedAt)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
