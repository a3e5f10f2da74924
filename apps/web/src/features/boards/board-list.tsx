import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardListQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { BoardListDocument } from './board.operation.ts';
import { type BoardListSearch, bodies } from './board.search.ts';

type Row = BoardListQuery['boards']['edges'][number]['node'];

function useBoardColumns(): Column<Row>[] {
  const { t } = useTranslation('boards');
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'name',
        header: label('boardColumn', 'NAME'),
        primary: true,
        cell: ({ id, name }) => (
          <RouterAnchor to="/boards/$boardId" params={{ boardId: id }}>
            {name}
          </RouterAnchor>
        ),
      },
      {
        id: 'body',
        header: label('boardColumn', 'BODY'),
        cell: ({ organisation }) => organisation?.name ?? t('bodies.OWN'),
      },
      {
        id: 'kind',
        header: label('boardColumn', 'KIND'),
        optional: true,
        cell: ({ kind }) => label('boardKind', kind),
      },
      {
        id: 'cadence',
        header: label('boardColumn', 'CADENCE'),
        optional: true,
        hidden: true,
        cell: ({ cadence }) => label('boardCadence', cadence),
      },
      {
        id: 'seats',
        header: label('boardColumn', 'SEATS'),
        cell: ({ seatCount, vacancyCount }) =>
          vacancyCount > 0 ? (
            <StateBadge tone="attention" label={t('seatsVacant', { seats: seatCount, vacant: vacancyCount })} />
          ) : (
            format.number(seatCount)
          ),
      },
      {
        id: 'nextEnd',
        header: label('boardColumn', 'NEXT_END'),
        cell: ({ nextEnd }) => nextEnd && format.relativeDay(nextEnd),
      },
      {
        id: 'owner',
        header: label('boardColumn', 'OWNER'),
        optional: true,
        cell: ({ owner }) => owner?.name ?? null,
      },
    ],
    [t, label, format],
  );
}

/** The boards, by name; the address keeps what they are narrowed to. */
export function BoardList({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation('boards');
  const { can } = useViewer();
  const { q, body, vacant } = useSearch({ from: '/signed-in/boards' });
  const navigate = useNavigate({ from: '/boards' });
  const set = (change: Partial<BoardListSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const filter = { ...(body && { own: body === 'OWN' }), ...(vacant && { vacant }) };
  const list = usePages(BoardListDocument, { filter, search: q ?? null }, (data) => data.boards);
  const narrowed = [q, body, vacant].some((value) => value !== undefined);
  return (
    <>
      <FacetBar
        search={{ value: q ?? '', onChange: (text) => set({ q: text || undefined }), label: t('searchLabel') }}
        facets={[
          { id: 'body', label: t('whose'), options: bodies.map((value) => ({ value, label: t(`bodies.${value}`) })) },
        ]}
        chosen={{ body: body && [body] }}
        onChange={(_facet, values) => set({ body: bodies.find((one) => one === values.at(-1)) })}
        switches={[
          {
            id: 'vacant',
            label: t('withVacancy'),
            on: vacant === true,
            onChange: (on) => set({ vacant: on || undefined }),
          },
        ]}
        onClear={() => void navigate({ search: {}, replace: true })}
      />
      <DataTable
        label={t('title')}
        memory="boards"
        exported={{ name: 'BOARDS', search: q, filter }}
        columns={useBoardColumns()}
        rows={list.rows}
        rowKey={({ id }) => id}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        onOpen={({ id }) => void navigate({ to: '/boards/$boardId', params: { boardId: id } })}
        total={list.first?.boards.totalCount}
        more={{ has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }}
        empty={
          <EmptyState
            title={t(narrowed ? 'noneMatches' : 'emptyTitle')}
            text={t(narrowed ? 'noneMatchesText' : 'emptyText')}
            acts={!narrowed && can.keepBoards && <Button onClick={onAdd}>{t('addBoard')}</Button>}
          />
        }
      />
    </>
  );
}
