import { Button, Group, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermListQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { useSeatName } from '../../ui/seat-name.ts';
import type { BoardListSearch } from './board.search.ts';
import { TermListDocument } from './term.operation.ts';

type Row = TermListQuery['terms']['edges'][number]['node'];

function useTermColumns(): Column<Row>[] {
  const { label } = useLabel();
  const format = useFormat();
  const seatName = useSeatName();
  return useMemo(
    () => [
      {
        id: 'holder',
        header: label('termColumn', 'HOLDER'),
        primary: true,
        cell: ({ holder, person }) =>
          person ? (
            <RouterAnchor to="/people/$personId" params={{ personId: person.id }}>
              {holder}
            </RouterAnchor>
          ) : (
            holder
          ),
      },
      {
        id: 'board',
        header: label('termColumn', 'BOARD'),
        cell: ({ seat: { board } }) => (
          <RouterAnchor to="/boards/$boardId" params={{ boardId: board.id }}>
            {board.name}
          </RouterAnchor>
        ),
      },
      { id: 'role', header: label('termColumn', 'ROLE'), cell: ({ seat }) => seatName(seat) },
      {
        id: 'nominatedBy',
        header: label('termColumn', 'NOMINATED_BY'),
        optional: true,
        cell: ({ seat }) => seat.nominatingOrganisation?.name ?? null,
      },
      { id: 'starts', header: label('termColumn', 'START'), cell: ({ startsOn }) => format.date(startsOn) },
      { id: 'ends', header: label('termColumn', 'END'), cell: ({ endsOn }) => endsOn && format.date(endsOn) },
      {
        id: 'reason',
        header: label('termColumn', 'REASON'),
        optional: true,
        hidden: true,
        cell: ({ endedReason }) => endedReason && label('termEndReason', endedReason),
      },
    ],
    [label, format, seatName],
  );
}

/** Who sits on boards on one day, what ends next first. */
export function TermList() {
  const { t } = useTranslation('boards');
  const { q, on = today() } = useSearch({ from: '/signed-in/boards' });
  const navigate = useNavigate({ from: '/boards' });
  const [text, setText] = useState(q ?? '');
  const set = (change: Partial<BoardListSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const report = useDebouncedCallback((value: string) => set({ q: value || undefined }), 250);
  const filter = { on };
  const list = usePages(TermListDocument, { filter, search: q ?? null }, (data) => data.terms);
  return (
    <>
      <Group align="end" mb="md" gap="sm" className="no-print">
        <DateField
          label={t('on')}
          value={on}
          onChange={(day) => set({ on: day && day !== today() ? day : undefined })}
        />
        {on !== today() && (
          <Button variant="default" onClick={() => set({ on: undefined })}>
            {t('backToToday')}
          </Button>
        )}
        <TextInput
          type="search"
          label={t('find')}
          leftSection={<IconSearch size="var(--al-icon-small)" aria-hidden />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            report(event.currentTarget.value);
          }}
        />
      </Group>
      <DataTable
        label={t('lists.people')}
        memory="terms"
        exported={{ name: 'TERMS', search: q, filter }}
        columns={useTermColumns()}
        rows={list.rows}
        rowKey={({ id }) => id}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        onOpen={({ seat }) =>
          void navigate({ to: '/boards/$boardId', params: { boardId: seat.board.id }, search: { on } })
        }
        total={list.first?.terms.totalCount}
        more={{ has: list.hasNextPage, load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }}
        empty={<EmptyState title={t('nobodySits')} text={t('nobodySitsText')} />}
      />
    </>
  );
}
