import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FocusGroupListQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { FocusGroupListDocument } from './focus-group.operation.ts';
import { FocusGroupStatusBadge } from './focus-group-status-badge.tsx';
import { PlanFocusGroupDialog } from './plan-focus-group-dialog.tsx';

type Row = FocusGroupListQuery['focusGroups']['edges'][number]['node'];

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('focusGroups');
  const { label } = useLabel();
  const format = useFormat();
  return [
    {
      id: 'title',
      header: t('name'),
      primary: true,
      width: 'wide',
      cell: ({ id, title }) => (
        <RouterAnchor to="/focus-groups/$focusGroupId" params={{ focusGroupId: id }}>
          {title}
        </RouterAnchor>
      ),
    },
    { id: 'status', header: t('status'), cell: ({ status }) => <FocusGroupStatusBadge status={status} /> },
    { id: 'format', header: t('format'), cell: ({ format: where }) => label('focusGroupFormat', where) },
    { id: 'pool', header: t('pool'), numeric: true, cell: ({ poolSize }) => poolSize },
    { id: 'seats', header: t('seats'), numeric: true, cell: ({ seats }) => seats },
    { id: 'planned', header: t('planned'), cell: ({ createdAt }) => format.date(createdAt.slice(0, 10)) },
  ];
}

/** All focus groups, newest first. */
export function FocusGroupListPage() {
  const { t } = useTranslation('focusGroups');
  const { can } = useViewer();
  const navigate = useNavigate();
  const [planning, setPlanning] = useState(false);
  const columns = useColumns();
  const list = usePages(FocusGroupListDocument, {}, (data) => data.focusGroups);
  const open = (id: string) => void navigate({ to: '/focus-groups/$focusGroupId', params: { focusGroupId: id } });
  const plan = can.planFocusGroups && <Button onClick={() => setPlanning(true)}>{t('plan')}</Button>;
  return (
    <Page title={t('title')} lead={t('lead')} act={plan}>
      <DataTable
        label={t('title')}
        columns={columns}
        rows={list.rows}
        rowKey={({ id }) => id}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        onOpen={({ id }) => open(id)}
        total={list.first?.focusGroups.totalCount}
        more={{ has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }}
        empty={
          <EmptyState title={t('emptyTitle')} text={t(can.planFocusGroups ? 'emptyText' : 'notYours')} acts={plan} />
        }
      />
      {planning && <PlanFocusGroupDialog onClose={() => setPlanning(false)} onPlanned={open} />}
    </Page>
  );
}
