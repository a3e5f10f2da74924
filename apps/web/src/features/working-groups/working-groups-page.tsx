import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkingGroupsQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor, RouterButton } from '../../ui/router-link.tsx';
import { pagedRows } from '../../ui/table/paged-rows.ts';
import { WorkingGroupsDocument } from './working-group.operation.ts';
import { nextOf } from './working-group.ts';

type Row = WorkingGroupsQuery['workingGroups']['edges'][number]['node'];

/** Working groups with their partners: how often they meet, when next, and what is still open. */
export function WorkingGroupsPage() {
  const { t } = useTranslation('groups');
  const { label } = useLabel();
  const format = useFormat();
  const navigate = useNavigate();
  const list = usePages(WorkingGroupsDocument, {}, (data) => data.workingGroups);
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        id: 'title',
        header: t('name'),
        primary: true,
        cell: ({ id, title }) => (
          <RouterAnchor to="/working-groups/$groupId" params={{ groupId: id }}>
            {title}
          </RouterAnchor>
        ),
      },
      {
        id: 'partners',
        header: t('partners'),
        cell: ({ partnerships }) => format.list(partnerships.map(({ initiative }) => initiative.name)),
      },
      {
        id: 'cadence',
        header: t('cadence'),
        optional: true,
        cell: ({ cadence }) => (cadence ? label('meetingCadence', cadence) : t('noCadence')),
      },
      {
        id: 'next',
        header: t('next'),
        width: 'narrow',
        cell: (row) => {
          const next = nextOf(row);
          return next && format.date(next);
        },
      },
      {
        id: 'open',
        header: t('openActions'),
        width: 'narrow',
        cell: ({ openActionCount }) => openActionCount ?? null,
      },
    ],
    [t, label, format],
  );
  return (
    <Page title={t('title')} lead={t('lead')} crumbs={[{ label: t('partnerships'), to: '/partnerships' }]}>
      <DataTable
        label={t('title')}
        memory="working-groups"
        columns={columns}
        {...pagedRows(list, list.first?.workingGroups.totalCount)}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/working-groups/$groupId', params: { groupId: id } })}
        empty={
          <EmptyState
            title={t('emptyTitle')}
            text={t('emptyText')}
            acts={<RouterButton to="/partnerships">{t('toPartnerships')}</RouterButton>}
          />
        }
      />
    </Page>
  );
}
