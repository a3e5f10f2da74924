import { vacanciesOf } from '@alongside/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSeatName } from '../../ui/seat-name.ts';
import type { SeatRecord, TermRecord } from './seat-record.ts';

/** A term, or a time in which nobody sat on the seat. */
interface Row {
  readonly key: string;
  readonly seat: SeatRecord;
  readonly term: TermRecord | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

const rowsOf = (seat: SeatRecord): Row[] =>
  [
    ...seat.terms.map((term) => ({
      seat,
      term,
      startsOn: term.startsOn as string,
      endsOn: term.endsOn as string | null,
    })),
    ...vacanciesOf(seat, seat.terms).map((gap) => ({ seat, term: null, ...gap })),
  ]
    .sort((a, b) => (a.startsOn > b.startsOn ? -1 : 1))
    .map((row) => ({ ...row, key: `${seat.id}/${row.startsOn}` }));

/** What the strips show, in words: every term and every vacancy of every seat, latest first. */
export function TermTable({ seats }: { readonly seats: readonly SeatRecord[] }) {
  const { t } = useTranslation('boards');
  const { label } = useLabel();
  const format = useFormat();
  const seatName = useSeatName();
  const columns = useMemo<Column<Row>[]>(
    () => [
      { id: 'holder', header: t('who'), primary: true, cell: ({ term }) => term?.holder ?? t('vacant') },
      { id: 'seat', header: t('seat'), cell: ({ seat }) => seatName(seat) },
      { id: 'from', header: t('from'), cell: ({ startsOn }) => format.date(startsOn) },
      { id: 'until', header: t('until'), cell: ({ endsOn }) => endsOn && format.date(endsOn) },
      {
        id: 'reason',
        header: t('reason'),
        cell: ({ term }) => term?.endedReason && label('termEndReason', term.endedReason),
      },
    ],
    [t, label, format, seatName],
  );
  return (
    <DataTable
      label={t('views.terms')}
      columns={columns}
      rows={seats.flatMap(rowsOf)}
      rowKey={({ key }) => key}
      empty={<EmptyState title={t('noTerms')} text={t('noTermsText')} />}
    />
  );
}
