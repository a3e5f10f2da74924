import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { HistoryEventFragment } from '../../lib/history.operation.ts';
import { usePages } from '../../lib/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { HistoryList } from '../../ui/history-list.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { InitiativeHistoryDocument } from './initiative.operation.ts';

const nothing = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

function Changes({ initiativeId }: { readonly initiativeId: string }) {
  const { t } = useTranslation('history');
  const list = usePages(InitiativeHistoryDocument, { id: initiativeId }, (data) => data.initiative?.history ?? nothing);
  if (list.error && list.rows.length === 0) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (list.isPending) return <TextSkeleton lines={4} />;
  return (
    <>
      <HistoryList events={readFragment(HistoryEventFragment, list.rows)} />
      {list.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          size="compact-sm"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}

/** How the registry came to know what it knows of the initiative; opened by whoever asks for it. */
export function InitiativeHistory({ initiativeId }: { readonly initiativeId: string }) {
  const { t } = useTranslation('history');
  const { history } = useSearch({ from: '/signed-in/initiatives/$initiativeId' });
  const navigate = useNavigate({ from: '/initiatives/$initiativeId' });
  return (
    <Section
      title={t('ofInitiative')}
      hint={t('hintRegistry')}
      act={
        !history && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => void navigate({ search: { history: true }, replace: true, resetScroll: false })}
          >
            {t('show')}
          </Button>
        )
      }
    >
      {history && <Changes initiativeId={initiativeId} />}
    </Section>
  );
}
