import { RESTORE_DAYS, removableTables } from '@alongside/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../lib/api-refusal.ts';
import { useHistoryWords } from '../../lib/history-words.ts';
import { useChange, usePages, useRead } from '../../lib/query.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useRefusalText } from '../../ui/error-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { toast } from '../../ui/toast.tsx';
import { RemovedFromDocument, RemovedRecordsDocument, RestoreRemovedDocument } from './removed.operation.ts';
import { type Removed, useRemovedColumns } from './use-removed-columns.tsx';

/** Puts records back, one at a time. */
function useRestore() {
  const { t } = useTranslation('removals');
  const words = useHistoryWords();
  const text = useRefusalText();
  const restore = useChange(RestoreRemovedDocument, {
    onError: (refusal) => toast(isRefusal(refusal, 'NOT_FOUND') ? t('gone') : text(refusal)),
  });
  return {
    busy: restore.isPending ? restore.variables.input.id : undefined,
    restore: ({ id, table, title }: Removed) =>
      restore.mutate(
        { input: { id } },
        { onSuccess: () => toast(t('restored', { what: words.record({ table, title: title ?? null }) })) },
      ),
  };
}

/** Everything that the hotline, or one partnership, removed lately; each can be put back by whoever may remove it. */
export function RemovedPage() {
  const { t } = useTranslation('removals');
  const words = useHistoryWords();
  const { partnership, table } = useSearch({ from: '/signed-in/removed' });
  const navigate = useNavigate({ from: '/removed' });
  const filter = { partnershipId: partnership ?? null, table: table ?? null };
  const list = usePages(RemovedRecordsDocument, { filter }, (data) => data.removedRecords);
  const from = useRead(RemovedFromDocument, { id: partnership ?? '' }, { enabled: partnership !== undefined });
  const name = partnership && from.data?.partnership?.initiative.name;
  const columns = useRemovedColumns(useRestore());
  return (
    <Page
      title={t('title')}
      lead={t('lead', { days: RESTORE_DAYS })}
      crumbs={[{ label: t('partnerships'), to: '/partnerships' }]}
    >
      <FacetBar
        facets={[
          {
            id: 'table',
            label: t('kind'),
            options: removableTables.map((one) => ({ value: one, label: words.table(one) })),
          },
        ]}
        chosen={{ table }}
        onChange={(_, values) =>
          void navigate({
            search: (old) => ({ ...old, table: removableTables.filter((one) => values.includes(one)) }),
            replace: true,
          })
        }
        switches={
          partnership
            ? [
                {
                  id: 'partnership',
                  label: name ?? t('onePartnership'),
                  on: true,
                  onChange: () =>
                    void navigate({ search: (old) => ({ ...old, partnership: undefined }), replace: true }),
                },
              ]
            : []
        }
        onClear={() => void navigate({ search: {}, replace: true })}
      />
      <DataTable
        label={t('title')}
        memory="removed"
        columns={columns}
        rows={list.rows}
        rowKey={(removed) => removed.id}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        total={list.first?.removedRecords.totalCount}
        more={{ has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }}
        empty={<EmptyState title={t('emptyTitle')} text={t('emptyText', { days: RESTORE_DAYS })} />}
      />
    </Page>
  );
}
