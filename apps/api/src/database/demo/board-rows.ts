import { type DemoBoard, type DemoSeat, type DemoTerm, demoBoards } from './boards.ts';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';
import { personId } from './partnership-rows.ts';

const user = (key: string): string => demoId('user', key);
const boardId = ({ key }: DemoBoard): string => demoId('board', key);
const organisation = (key: string | undefined): string | null => (key ? demoId('organisation', key) : null);
const each = (rows: (board: DemoBoard, seat: DemoSeat, id: string) => Row[]): Row[] =>
  demoBoards.flatMap((board) =>
    board.seats.flatMap((seat, index) => rows(board, seat, demoId('seat', board.key, String(index)))),
  );

/** Boards with their seats and terms. */
export const boardRows = (calendar: DemoCalendar): Rows => [
  ['boards', demoBoards.map((board) => boardRow(board, calendar))],
  ['seats', each((board, seat, id) => [seatRow(board, seat, id, calendar)])],
  ['terms', each((board, seat, id) => seat.terms.map((term) => termRow(board, term, id, calendar)))],
];

const oldest = ({ seats }: DemoBoard): number => Math.max(...seats.map(({ sinceDaysAgo }) => sinceDaysAgo));

/** Whoever kept the hotline's records wrote them down, on the day or when the product came. */
const stamps = ({ hotline, owner }: DemoBoard, daysAgo: number, calendar: DemoCalendar): Row => ({
  hotline_id: demoId('hotline', hotline),
  created_by: user(owner),
  created_at: calendar.at(Math.min(daysAgo, 390)),
  updated_at: calendar.at(Math.min(daysAgo, 390)),
  version: 1,
});

const boardRow = (board: DemoBoard, calendar: DemoCalendar): Row => ({
  ...stamps(board, oldest(board), calendar),
  id: boardId(board),
  name: board.name,
  kind: board.kind,
  cadence: board.cadence,
  organisation_id: organisation(board.organisation),
  owner_id: user(board.owner),
});

const seatRow = (board: DemoBoard, seat: DemoSeat, id: string, calendar: DemoCalendar): Row => ({
  ...stamps(board, seat.sinceDaysAgo, calendar),
  id,
  board_id: boardId(board),
  role: seat.role,
  title: seat.title ?? null,
  voting: seat.voting ?? true,
  nominating_organisation_id: organisation(seat.sentBy),
  max_consecutive_terms: seat.maxTerms ?? null,
  term_months: seat.termMonths ?? null,
  since: calendar.ago(seat.sinceDaysAgo),
});

const termRow = (board: DemoBoard, term: DemoTerm, seatId: string, calendar: DemoCalendar): Row => {
  const { holder, fromDaysAgo, untilDaysAgo, reason } = term;
  return {
    ...stamps(board, Math.max(0, fromDaysAgo), calendar),
    id: demoId('term', seatId, String(fromDaysAgo)),
    seat_id: seatId,
    user_id: 'user' in holder ? user(holder.user) : null,
    person_id: 'contactAt' in holder ? personId({ hotline: board.hotline, initiative: holder.contactAt }, 0) : null,
    role_title: 'role' in holder ? holder.role : null,
    starts_on: calendar.ago(fromDaysAgo),
    ends_on: untilDaysAgo === undefined ? null : calendar.ago(untilDaysAgo),
    ended_reason: reason ?? null,
  };
};
