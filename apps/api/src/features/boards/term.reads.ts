import { column, expression, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { defineCalendarDay } from '../calendar/index.ts';
import { defineSubject } from '../notifications/index.ts';

const id = { sql: (t: Sql) => `${t}.id`, type: 'uuid' } as const;
const boardOf = (t: Sql, what: Sql): Sql =>
  `(select ${what} from app.seats seat join app.boards board on board.hotline_id = seat.hotline_id and board.id = seat.board_id
    where seat.hotline_id = ${t}.hotline_id and seat.id = ${t}.seat_id)`;
const person = (t: Sql): Sql =>
  `(select coalesce(p.name, p.role_title) from app.people p where p.hotline_id = ${t}.hotline_id and p.id = ${t}.person_id)`;
/** Who holds term `t`, by name or role. */
const holder = (t: Sql): Sql =>
  `case when ${t}.user_id is not null then (select u.name from app.users u where u.id = ${t}.user_id) else coalesce(${t}.role_title, ${person(t)}) end`;

defineReads({
  type: 'Term',
  table: 'app.terms',
  visible: tenantRows({ only: (t) => `${t}.withdrawn_at is null` }),
  fields: {
    id: column('id'),
    seat: one('Seat', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.seat_id`),
    person: one('Person', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.person_id`),
    colleague: one('User', (t, o) => `${o}.id = ${t}.user_id`),
    roleTitle: column('role_title'),
    holder: expression(holder),
    startsOn: column('starts_on'),
    endsOn: column('ends_on'),
    endedReason: column('ended_reason'),
    version: column('version'),
  },
  page: {
    filters: {
      on: (t, value: string, c) => {
        const day = c.values.add(value, 'date');
        return `${t}.starts_on <= ${day} and coalesce(${t}.ends_on, 'infinity') >= ${day}`;
      },
      boardId: (t, value: string, c) => `${boardOf(t, 'board.id')} = ${c.values.add(value, 'uuid')}`,
      personId: (t, value: string, c) => `${t}.person_id = ${c.values.add(value, 'uuid')}`,
      userId: (t, value: string, c) => `${t}.user_id = ${c.values.add(value, 'uuid')}`,
      endsBy: (t, value: string, c) => `${t}.ends_on between current_date and ${c.values.add(value, 'date')}`,
    },
    search: (t, text, c) =>
      `unaccent(lower(concat_ws(' ', ${holder(t)}, ${boardOf(t, `concat_ws(' ', board.name, (select string_agg(g.name, ' ') from app.organisations g where g.id in (board.organisation_id, seat.nominating_organisation_id)))`)}))) like '%' || unaccent(lower(${c.values.add(text, 'text')})) || '%'`,
    orders: {
      START: { descending: true, terms: [{ sql: (t) => `${t}.starts_on`, type: 'date' }, id] },
      END: { terms: [{ sql: (t) => `coalesce(${t}.ends_on, 'infinity'::date)`, type: 'date' }, id] },
    },
    defaultOrder: 'START',
  },
});

extendReads('Person', {
  terms: many('Term', {
    on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.person_id = ${t}.id`,
    order: (o) => `${o}.starts_on desc, ${o}.id desc`,
    limit: 200,
  }),
});

defineRoots({ terms: { is: 'page', type: 'Term' } });

defineSubject('TERM', { type: 'Term', title: holder, about: (s) => boardOf(s, 'board.name') });

defineCalendarDay('TERM_END', {
  type: 'Term',
  day: (t) => `${t}.ends_on`,
  about: (t) => boardOf(t, 'board.name'),
  page: (t) => `'/boards/' || ${boardOf(t, 'board.id')}`,
  only: (t) => `${t}.ended_reason is null`,
});
