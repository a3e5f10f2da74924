import { civilDate } from '@alongside/shared';
import { Button, Group, Menu, SegmentedControl, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { TURN_KEY, useTurnKey } from '../../ui/charts/turn-button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState, useRefusalText } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor, RouterButton } from '../../ui/router-link.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { toast } from '../../ui/toast.tsx';
import { BoardDocument, RestoreBoardDocument, SeatFragment, WithdrawBoardDocument } from './board.operation.ts';
import { boardViews } from './board.search.ts';
import { BoardDialog } from './board-dialog.tsx';
import { SeatDialog } from './seat-dialog.tsx';
import { type BoardRecord, seatOn, seatRecord } from './seat-record.ts';
import { SeatTable } from './seat-table.tsx';
import { stripScale } from './strip-scale.ts';
import { TermTable } from './term-table.tsx';

/** Takes a board back that was recorded by mistake, with the way back in the toast. */
function useWithdrawBoard({ id, version }: BoardRecord) {
  const { t } = useTranslation('boards');
  const text = useRefusalText();
  const navigate = useNavigate();
  const onError = (refusal: unknown) => toast(text(refusal));
  const restore = useChange(RestoreBoardDocument, { onError, onSuccess: () => toast(t('undone')) });
  const withdraw = useChange(WithdrawBoardDocument, {
    onError,
    onSuccess: () => {
      toast(t('boardWithdrawn'), { undo: () => restore.mutate({ id }) });
      void navigate({ to: '/boards' });
    },
  });
  return () => withdraw.mutate({ input: { id, version } });
}

function BoardActs({ board }: { readonly board: BoardRecord }) {
  const { t } = useTranslation('boards');
  const [dialog, setDialog] = useState<'seat' | 'board' | undefined>();
  const withdraw = useWithdrawBoard(board);
  const onClose = () => setDialog(undefined);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size="var(--al-icon-small)" aria-hidden />}>
            {t('change')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDialog('board')}>{t('editBoard')}</Menu.Item>
          {board.seats.length === 0 && <Menu.Item onClick={withdraw}>{t('withdrawBoard')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Button onClick={() => setDialog('seat')}>{t('addSeat')}</Button>
      {dialog === 'seat' && <SeatDialog boardId={board.id} onClose={onClose} />}
      {dialog === 'board' && (
        <BoardDialog
          board={board}
          onClose={onClose}
          onSaved={() => {
            onClose();
            toast(t('boardSaved'));
          }}
        />
      )}
    </>
  );
}

function Record({ board }: { readonly board: BoardRecord }) {
  const { t } = useTranslation('boards');
  const { label } = useLabel();
  const format = useFormat();
  const search = useSearch({ from: '/signed-in/boards/$boardId' });
  const navigate = useNavigate({ from: '/boards/$boardId' });
  const now = today();
  const on = civilDate(search.on ?? now);
  const { view = 'strip' } = search;
  const show = (next: (typeof boardViews)[number]) =>
    void navigate({ search: (old) => ({ ...old, view: next }), replace: true });
  useTurnKey(() => show(view === 'strip' ? 'terms' : 'strip'));
  const seats = board.seats.map((ref) => seatRecord(readFragment(SeatFragment, ref)));
  const scale = stripScale(
    seats.flatMap(({ since, closedOn, terms }) => [{ startsOn: since, endsOn: closedOn }, ...terms]),
    now,
  );
  const states = seats.map((seat) => seatOn(seat, on));
  const existing = states.filter(({ exists }) => exists).length;
  const vacant = states.filter((state) => state.vacant).length;
  const { organisation, owner } = board;
  return (
    <Page
      title={board.name}
      lead={
        <>
          {label('boardKind', board.kind)} · {label('boardCadence', board.cadence)} ·{' '}
          {organisation ? (
            <RouterAnchor to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
              {organisation.name}
            </RouterAnchor>
          ) : (
            t('bodies.OWN')
          )}
          {' · '}
          {owner ? t('keptBy', { name: owner.name }) : t('keptByManagers')}
        </>
      }
      act={board.viewerCan.keep && <BoardActs board={board} />}
      crumbs={[{ label: t('title'), to: '/boards' }]}
    >
      <Group justify="space-between" align="end" mb="md" className="no-print">
        <Group align="end" gap="sm">
          <DateField
            label={t('on')}
            value={on}
            onChange={(day) => day && void navigate({ search: (old) => ({ ...old, on: day }), replace: true })}
          />
          {on !== now && (
            <Button
              variant="default"
              onClick={() => void navigate({ search: (old) => ({ ...old, on: undefined }), replace: true })}
            >
              {t('backToToday')}
            </Button>
          )}
        </Group>
        <SegmentedControl
          aria-label={t('view')}
          value={view}
          aria-keyshortcuts={TURN_KEY}
          onChange={(value) => show(boardViews.find((one) => one === value) ?? 'strip')}
          data={boardViews.map((value) => ({ value, label: t(`views.${value}`) }))}
        />
      </Group>
      {seats.length === 0 ? (
        <EmptyState title={t('noSeats')} text={t('noSeatsText')} />
      ) : (
        <>
          <Text size="sm" mb="md" role="status">
            {t('summary', {
              date: format.date(on),
              seats: t('seatCount', { count: existing }),
              vacant: t('vacantCount', { count: vacant }),
            })}
          </Text>
          {view === 'terms' ? (
            <TermTable seats={seats} />
          ) : (
            <SeatTable boardId={board.id} seats={seats} scale={scale} on={on} keeps={board.viewerCan.keep} />
          )}
        </>
      )}
    </Page>
  );
}

/** A board: who sits where on a day, over the years, and which seats are vacant. */
export function BoardPage() {
  const { t } = useTranslation('boards');
  const { boardId } = useParams({ from: '/signed-in/boards/$boardId' });
  const read = useRead(BoardDocument, { id: boardId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  if (!read.data.board) {
    return (
      <EmptyState
        title={t('notFoundTitle')}
        text={t('notFoundText')}
        acts={<RouterButton to="/boards">{t('allBoards')}</RouterButton>}
      />
    );
  }
  return <Record board={read.data.board} />;
}
