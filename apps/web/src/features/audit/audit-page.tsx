import { auditActions, auditedTableNames } from '@alongside/domain';
import { Group } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { HistoryEventFragment } from '../../lib/history.operation.ts';
import { useHistoryWords } from '../../lib/history-words.ts';
import { usePages, useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type Facet, FacetBar } from '../../ui/facet-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { AuditPeopleDocument, AuditTrailDocument } from './audit.operation.ts';
import type { AuditSearch } from './audit.search.ts';
import { AuditPeek } from './audit-peek.tsx';
import { useAuditColumns } from './use-audit-columns.tsx';

/** Who, which kind of record, which act; with names for what the address holds by code. */
function useAuditFacets(search: AuditSearch): Facet[] {
  const { t } = useTranslation('audit');
  const { label } = useLabel();
  const words = useHistoryWords();
  const people = useRead(AuditPeopleDocument, {});
  return useMemo(() => {
    const known = (people.data?.users.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }));
    const gone = (search.actor ?? []).filter((id) => !known.some(({ value }) => value === id));
    return [
      { id: 'actor', label: t('who'), options: [...known, ...gone.map((id) => ({ value: id, label: t('somebody') }))] },
      {
        id: 'table',
        label: t('record'),
        options: auditedTableNames.map((table) => ({ value: table, label: words.table(table) })),
      },
      {
        id: 'action',
        label: t('act'),
        options: auditActions.codes.map((code) => ({ value: code, label: label('auditAction', code) })),
      },
    ];
  }, [people.data, search.actor, t, label, words]);
}

/** Everything that was changed: by whom, when, which record, which fields. For managers and administrators. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const { hotline } = useViewer();
  const search = useSearch({ from: '/signed-in/settings/audit' });
  const navigate = useNavigate({ from: '/settings/audit' });
  const set = (change: Partial<AuditSearch>) =>
    void navigate({ search: (old) => ({ ...old, peek: undefined, ...change }), replace: true });
  const { peek, hotline: hotlineId, ...filter } = search;
  const list = usePages(
    AuditTrailDocument,
    { filter: { ...filter, hotlineId: hotlineId ?? null } },
    (data) => data.auditEvents,
  );
  const facets = useAuditFacets(search);
  const columns = useAuditColumns(set);
  const peeked = list.rows.find(({ id }) => id === peek);
  const chosen = { actor: search.actor, table: search.table, action: search.action };
  return (
    <Page
      title={t('title')}
      lead={t(hotline ? 'lead' : 'leadNetwork')}
      crumbs={[{ label: t('settings'), to: '/settings' }]}
    >
      <FacetBar
        facets={facets}
        chosen={chosen}
        onChange={(id, values) => set({ [id]: values.length > 0 ? values : undefined })}
        switches={[
          ...(search.record
            ? [{ id: 'record', label: t('oneRecord'), on: true, onChange: () => set({ record: undefined }) }]
            : []),
          ...(hotlineId
            ? [{ id: 'hotline', label: t('oneHotline'), on: true, onChange: () => set({ hotline: undefined }) }]
            : []),
        ]}
        onClear={() => void navigate({ search: {}, replace: true })}
      />
      <Group mb="sm" align="end">
        <DateField
          label={t('from')}
          value={search.from ?? null}
          max={search.until ?? today()}
          clearable
          onChange={(from) => set({ from: from ?? undefined } as Partial<AuditSearch>)}
        />
        <DateField
          label={t('until')}
          value={search.until ?? null}
          max={today()}
          clearable
          onChange={(until) => set({ until: until ?? undefined } as Partial<AuditSearch>)}
        />
      </Group>
      <DataTable
        label={t('title')}
        memory="audit"
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.id}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        onOpen={(row) => set({ peek: row.id })}
        onPeek={(row) => set({ peek: row.id === peek ? undefined : row.id })}
        peeked={peek}
        more={{ has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }}
        empty={<EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      />
      {peeked && (
        <AuditPeek
          event={readFragment(HistoryEventFragment, peeked)}
          partnership={peeked.partnership ?? null}
          onClose={() => set({ peek: undefined })}
          onRecord={(record) => set({ record })}
        />
      )}
    </Page>
  );
}
