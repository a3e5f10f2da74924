import { Button, Grid, Tabs, Text } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../lib/acts.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { AnswerOrigins } from '../../ui/answer-origins.tsx';
import { BoardSeats } from '../../ui/board-seats.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { HealthBadge } from '../../ui/health-badge.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { AgreementList } from './agreements/agreement-list.tsx';
import { HealthSection } from './health/health-section.tsx';
import { ObstacleList } from './obstacles/obstacle-list.tsx';
import { OpenTasks } from './open-tasks.tsx';
import { PartnershipDocument } from './partnership.operation.ts';
import { partnershipTabs } from './partnership.search.ts';
import { PartnershipChecklists } from './partnership-checklists.tsx';
import { PartnershipColleagues } from './partnership-colleagues.tsx';
import { PartnershipFacts } from './partnership-facts.tsx';
import { PartnershipHistory } from './partnership-history.tsx';
import styles from './partnership-page.module.css';
import { PartnershipPeople } from './partnership-people.tsx';
import type { PartnershipRecord, RecordDialog } from './record.ts';
import { RecordDialogs } from './record-dialogs.tsx';
import { ReferralGrid } from './referral-grid.tsx';
import { Reviews } from './reviews/reviews.tsx';
import { StageBadge } from './stage-badge.tsx';
import { StageHistory } from './stage-history.tsx';
import { Timeline } from './timeline.tsx';

interface OverviewProps {
  readonly partnership: PartnershipRecord;
  readonly onOpen: (dialog: RecordDialog) => void;
}

function Overview({ partnership, onOpen }: OverviewProps) {
  const { t } = useTranslation(['partnerships', 'boards']);
  const acts = useActs();
  return (
    <Grid gap={{ base: 'lg', md: 'xl' }}>
      <Grid.Col span={{ base: 12, sm: 6, lg: 3 }} order={{ base: 2, lg: 1 }} className={styles.beside ?? ''}>
        <PartnershipFacts partnership={partnership} onOpen={onOpen} />
        <AnswerOrigins origins={partnership.fromAnswers} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 6 }} order={{ base: 1, lg: 2 }} className={styles.after ?? ''}>
        <Section title={t('timeline.title')}>
          <Timeline partnership={partnership} />
        </Section>
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 6, lg: 3 }} order={3} className={styles.beside ?? ''}>
        <HealthSection partnership={partnership} onOpen={onOpen} />
        <Section title={t('tasks')} anchor="tasks">
          <OpenTasks tasks={partnership.openTasks} />
        </Section>
        <Section title={t('obstacles')} anchor="obstacles">
          <ObstacleList
            obstacles={partnership.obstacles}
            onAdd={
              partnership.viewerCan.log
                ? () => acts.openLog({ partnershipId: partnership.id, kind: 'OBSTACLE' })
                : undefined
            }
          />
        </Section>
        <Section title={t('agreements')} anchor="agreements">
          <AgreementList
            agreements={partnership.agreements}
            onRecord={partnership.viewerCan.edit ? () => onOpen('agreement') : undefined}
          />
        </Section>
        {partnership.viewerCan.seeHistory && (
          <Section title={t('boards:boardSeats')} anchor="board-seats">
            <BoardSeats seats={partnership.boardSeats} />
          </Section>
        )}
        {partnership.viewerCan.seeHistory && (
          <Section title={t('playbook')}>
            <PartnershipChecklists partnership={partnership} />
          </Section>
        )}
        <Section title={t('people')}>
          <Text size="xs" fw={500} c="dimmed" mb="xs">
            {t('colleagues.ours')}
          </Text>
          <PartnershipColleagues partnership={partnership} onOpen={onOpen} />
          <Text size="xs" fw={500} c="dimmed" mb="xs">
            {t('colleagues.theirs')}
          </Text>
          <PartnershipPeople partnership={partnership} onOpen={onOpen} />
        </Section>
      </Grid.Col>
    </Grid>
  );
}

function Record({ partnership }: { readonly partnership: PartnershipRecord }) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const { tab = 'overview' } = useSearch({ from: '/signed-in/partnerships/$partnershipId' });
  const navigate = useNavigate({ from: '/partnerships/$partnershipId' });
  const [dialog, setDialog] = useState<RecordDialog | undefined>();
  const format = useFormat();
  const { id, hotline, initiative, stage, sharing, health, viewerCan } = partnership;
  const where = format.list(initiative.countries.map(({ code }) => format.country(code)));
  const open = (value: string | null) => {
    const next = partnershipTabs.find((known) => known === value);
    void navigate({ search: next === 'overview' || !next ? {} : { tab: next }, replace: true });
  };
  return (
    <Page
      title={initiative.name}
      lead={[hotline.name, where].filter(Boolean).join(' · ')}
      badges={
        <>
          <StageBadge stage={stage} hint />
          <HealthBadge level={health.level} hint />
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
      crumbs={[{ label: t('title'), to: '/partnerships' }]}
    >
      <Tabs value={tab} onChange={open} keepMounted={false}>
        <Tabs.List mb="lg">
          {partnershipTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <Overview partnership={partnership} onOpen={setDialog} />
        </Tabs.Panel>
        <Tabs.Panel value="referrals">
          <ReferralGrid partnership={partnership} />
        </Tabs.Panel>
        <Tabs.Panel value="reviews">
          <Reviews partnership={partnership} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <Grid gap={{ base: 'lg', md: 'xl' }}>
            <Grid.Col span={{ base: 12, lg: 5 }}>
              <StageHistory partnershipId={id} />
            </Grid.Col>
            {viewerCan.seeHistory && (
              <Grid.Col span={{ base: 12, lg: 7 }}>
                <PartnershipHistory partnership={partnership} />
              </Grid.Col>
            )}
          </Grid>
        </Tabs.Panel>
      </Tabs>
      <RecordDialogs partnership={partnership} open={dialog} onOpen={setDialog} onClose={() => setDialog(undefined)} />
    </Page>
  );
}

/** One working relationship: where it stands, everything that happened, what is next. */
export function PartnershipPage() {
  const { t } = useTranslation('partnerships');
  const { partnershipId } = useParams({ from: '/signed-in/partnerships/$partnershipId' });
  const read = useRead(PartnershipDocument, { id: partnershipId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  if (!read.data.partnership) {
    return (
      <EmptyState
        title={t('notFoundTitle')}
        text={t('notFoundText')}
        acts={<RouterButton to="/partnerships">{t('allPartnerships')}</RouterButton>}
      />
    );
  }
  return <Record partnership={read.data.partnership} />;
}
