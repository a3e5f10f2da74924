import { surveyProposalKinds } from '@alongside/domain';
import { Button, Checkbox, Group, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages, useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { ProposalInbox } from './proposal-inbox.tsx';
import { ProposalRoundsDocument, SurveyProposalsDocument } from './survey-proposal.operation.ts';
import styles from './survey-proposals.module.css';
import { type Shown, shownCodes, shownStates } from './survey-proposals.search.ts';

const route = getRouteApi('/signed-in/surveys/proposals');

/** What answers propose for the records: the secretariat’s inbox, and a hotline’s. */
export function SurveyProposalsPage() {
  const { t } = useTranslation('surveyProposals');
  const { t: ts } = useTranslation('surveys');
  const { hotline } = useViewer();
  const { show = 'waiting', kind, round, everything } = route.useSearch();
  const list = usePages(
    SurveyProposalsDocument,
    {
      filter: {
        state: [...shownStates[show]],
        ...(kind && { kind: [kind] }),
        ...(round && { roundId: round }),
        ...(everything ? {} : { mine: true }),
      },
    },
    (data) => data.surveyProposals,
  );
  return (
    <Page
      title={t('title')}
      lead={t(hotline ? 'leadHotline' : 'lead')}
      crumbs={[{ label: ts('title'), to: '/surveys' }]}
    >
      <Filters />
      {list.error && list.rows.length === 0 && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <TextSkeleton lines={8} />}
      {!list.isPending && !list.error && list.rows.length === 0 && (
        <EmptyState title={t(`empty.${show}`)} text={t(hotline ? 'emptyHotline' : 'emptyText')} />
      )}
      {list.rows.length > 0 && (
        <>
          <Text size="sm" c="dimmed" mb="xs" role="status">
            {t('count', { count: list.first?.surveyProposals.totalCount ?? 0 })}
          </Text>
          <ProposalInbox proposals={list.rows} />
        </>
      )}
      {list.hasNextPage && (
        <Button mt="md" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Page>
  );
}

function Filters() {
  const { t } = useTranslation('surveyProposals');
  const { options } = useLabel();
  const { hotline } = useViewer();
  const navigate = route.useNavigate();
  const { show = 'waiting', kind, round, everything } = route.useSearch();
  const rounds = useRead(ProposalRoundsDocument, {});
  const set = (change: object) =>
    void navigate({ search: (old) => ({ ...old, at: undefined, ...change }), replace: true });
  return (
    <Group mb="md" gap="sm" align="center" className="no-print">
      <SegmentedControl
        size="xs"
        className={styles.states ?? ''}
        aria-label={t('show')}
        value={show}
        onChange={(next) => set({ show: next === 'waiting' ? undefined : (next as Shown) })}
        data={shownCodes.map((code) => ({ value: code, label: t(`shown.${code}`) }))}
      />
      <NativeSelect
        size="xs"
        aria-label={t('kind')}
        value={kind ?? ''}
        onChange={(event) =>
          set({ kind: surveyProposalKinds.codes.find((code) => code === event.currentTarget.value) })
        }
        data={[{ value: '', label: t('allKinds') }, ...options('surveyProposalKind')]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('round')}
        value={round ?? ''}
        onChange={(event) => set({ round: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('allRounds') },
          ...(rounds.data?.surveyRounds.edges ?? [])
            .filter(({ node }) => !node.archived)
            .map(({ node }) => ({ value: node.id, label: node.title })),
        ]}
      />
      <Checkbox
        size="xs"
        label={t(hotline ? 'alsoNetwork' : 'alsoHotlines')}
        checked={everything === true}
        onChange={(event) => set({ everything: event.currentTarget.checked || undefined })}
      />
    </Group>
  );
}
