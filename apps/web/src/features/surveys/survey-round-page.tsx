import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { readOptions } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { RoundResults } from './results/round-results.tsx';
import { RoundMails } from './round-mails.tsx';
import { RoundStatusPart } from './round-status.tsx';
import { roundTones } from './round-words.ts';
import { SurveyRoundDocument } from './survey.operation.ts';
import { roundTabs } from './survey.search.ts';

const route = getRouteApi('/signed-in/surveys/$roundId');
/** Milliseconds after which the status is asked again while a round is open. */
const LIVE = 20_000;

/** A round: who has answered, as it happens, and what the answers come to. */
export function SurveyRoundPage() {
  const { t } = useTranslation(['surveys', 'surveyRounds']);
  const { label } = useLabel();
  const format = useFormat();
  const { roundId } = route.useParams();
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const read = useQuery({ ...readOptions(SurveyRoundDocument, { id: roundId }), refetchInterval: LIVE });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const round = read.data.surveyRound;
  const crumbs = [{ label: t('title'), to: '/surveys' }] as const;
  if (!round) {
    return (
      <Page title={t('missingTitle')} crumbs={crumbs}>
        <EmptyState title={t('missingTitle')} text={t('missingText')} />
      </Page>
    );
  }
  const hasStatus = !round.archived;
  const shown = hasStatus ? (tab ?? (round.status === 'CLOSED' ? 'results' : 'status')) : 'results';
  return (
    <Page
      title={round.title}
      crumbs={crumbs}
      lead={[t('fromTo', { from: format.date(round.opensAt), to: format.dateTime(round.closesAt) }), round.note]
        .filter(Boolean)
        .join('. ')}
      badges={<StateBadge tone={roundTones[round.status]} label={label('roundStatus', round.status)} />}
      act={
        hasStatus && (
          <RouterButton to="/surveys/proposals" search={{ round: round.id }} variant="default">
            {t('proposals')}
          </RouterButton>
        )
      }
    >
      {hasStatus ? (
        <Tabs
          value={shown}
          onChange={(next) =>
            void navigate({
              search: (old) => ({ ...old, tab: roundTabs.find((each) => each === next) }),
              replace: true,
            })
          }
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="status">{t('tabs.status')}</Tabs.Tab>
            {round.viewerCan.run && <Tabs.Tab value="mails">{t('surveyRounds:mails')}</Tabs.Tab>}
            <Tabs.Tab value="results">{t('tabs.results')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="status">
            <RoundStatusPart round={round} />
          </Tabs.Panel>
          {round.viewerCan.run && (
            <Tabs.Panel value="mails">{shown === 'mails' && <RoundMails round={round} />}</Tabs.Panel>
          )}
          <Tabs.Panel value="results">{shown === 'results' && <RoundResults round={round} />}</Tabs.Panel>
        </Tabs>
      ) : (
        <RoundResults round={round} />
      )}
    </Page>
  );
}
