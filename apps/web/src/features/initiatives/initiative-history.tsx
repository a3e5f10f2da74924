import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { HistoryEventFragment } from '../../lib/history.operation.ts';
import type { HistoryChange, HistoryEvent } from '../../lib/history-acts.ts';
import { useHistoryWords } from '../../lib/history-words.ts';
import { usePages } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { HistoryList } from '../../ui/history-list.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { InitiativeHistoryDocument } from './initiative.operation.ts';
import { restoredValue } from './restored-value.ts';

const nothing = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

interface RestoreProps {
  readonly initiativeId: string;
  readonly event: HistoryEvent;
  readonly change: HistoryChange;
}

/** Opens the form with the earlier value filled in: the registry asks for a source before it takes a fact. */
function Restore({ initiativeId, event, change }: RestoreProps) {
  const { t } = useTranslation('history');
  const words = useHistoryWords();
  const restored = restoredValue(event, change);
  if (!restored) return null;
  const value = words.value(event.table, change.field, change.before);
  return (
    <RouterButton
      to="/initiatives/$initiativeId/edit"
      params={{ initiativeId }}
      state={{ restored }}
      variant="subtle"
      size="compact-xs"
      aria-label={t('restoreOf', { field: words.field(change.field), value })}
    >
      {t('restore')}
    </RouterButton>
  );
}

function Changes({ initiativeId }: { readonly initiativeId: string }) {
  const { t } = useTranslation('history');
  const { can } = useViewer();
  const list = usePages(InitiativeHistoryDocument, { id: initiativeId }, (data) => data.initiative?.history ?? nothing);
  if (list.error && list.rows.length === 0) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (list.isPending) return <TextSkeleton lines={4} />;
  return (
    <>
      <HistoryList
        events={readFragment(HistoryEventFragment, list.rows)}
        {...(can.editRegistry && {
          act: (event: HistoryEvent, change: HistoryChange) => (
            <Restore initiativeId={initiativeId} event={event} change={change} />
          ),
        })}
      />
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
