import { proposalStatuses } from '@alongside/domain';
import { Button, ScrollArea, SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { ProposalListDocument } from './proposal.operation.ts';
import { ProposalCard } from './proposal-card.tsx';

/** Proposals for the registry: hotlines see their own, the secretariat decides. */
export function ProposalListPage() {
  const { t } = useTranslation('proposals');
  const { can } = useViewer();
  const { label } = useLabel();
  const { status } = useSearch({ from: '/signed-in/proposals' });
  const navigate = useNavigate({ from: '/proposals' });
  const list = usePages(
    ProposalListDocument,
    { filter: status ? { status: [status] } : {} },
    (data) => data.initiativeProposals,
  );
  const choose = (value: string) => {
    const next = proposalStatuses.codes.find((code) => code === value);
    void navigate({ search: next ? { status: next } : {}, replace: true });
  };
  return (
    <Page
      title={t('title')}
      lead={t(can.decideProposals ? 'leadDecide' : 'lead')}
      act={can.proposeInitiative && <RouterButton to="/initiatives/new">{t('propose')}</RouterButton>}
    >
      <ScrollArea type="never" mb="lg">
        <SegmentedControl
          size="xs"
          aria-label={t('filter')}
          value={status ?? 'ALL'}
          onChange={choose}
          data={[
            { value: 'ALL', label: t('all') },
            ...proposalStatuses.codes.map((code) => ({ value: code, label: label('proposalStatus', code) })),
          ]}
        />
      </ScrollArea>
      {list.error && list.rows.length === 0 && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <TextSkeleton lines={5} />}
      {!list.isPending && !list.error && list.rows.length === 0 && (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      )}
      {list.rows.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Page>
  );
}
