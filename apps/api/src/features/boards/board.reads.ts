import { boardRights, seatRoles } from '@alongside/domain';
import { column, computed, expression, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots, extendReads, type ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';

const roles = seatRoles.codes.map((code) => `'${code}'`).join(', ');
const kept = (t: Sql): Sql => `${t}.withdrawn_at is null`;
const id = { sql: (t: Sql) => `${t}.id`, type: 'uuid' } as const;

/** Seats of board `t` that exist on a day, as `from … where …` over `s`. */
const seatsOn = (t: Sql, day: Sql): Sql =>
  `from app.seats s where s.hotline_id = ${t}.hotline_id and s.board_id = ${t}.id and s.withdrawn_at is null
     and s.since <= ${day} and coalesce(s.closed_on, 'infinity') >= ${day}`;
/** True where nobody holds seat `s` on a day. As `isVacant` of libs/domain, for a seat that exists. */
const vacantOn = (day: Sql): Sql =>
  `not exists (select from app.terms m where m.hotline_id = s.hotline_id and m.seat_id = s.id and m.withdrawn_at is null
     and ${day} between m.starts_on and coalesce(m.ends_on, 'infinity'))`;
const onDay = (c: ReadContext, args: Readonly<Record<string, unknown>>): Sql =>
  args['on'] == null ? 'current_date' : c.values.add(args['on'], 'date');

defineReads({
  type: 'Board',
  table: 'app.boards',
  visible: tenantRows({ only: kept }),
  fields: {
    id: column('id'),
    name: column('name'),
    kind: column('kind'),
    cadence: column('cadence'),
    organisation: one('Organisation', (t, o) => `${o}.id = ${t}.organisation_id`),
    owner: one('User', (t, o) => `${o}.id = ${t}.owner_id`),
    seats: many('Seat', {
      on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.board_id = ${t}.id`,
      order: (o) => `array_position(array[${roles}], ${o}.role), ${o}.created_at, ${o}.id`,
      limit: 200,
    }),
    seatCount: expression((t, c, args) => `(select count(*)::int ${seatsOn(t, onDay(c, args))})`),
    vacancyCount: expression((t, c, args) => {
      const day = onDay(c, args);
      return `(select count(*)::int ${seatsOn(t, day)} and ${vacantOn(day)})`;
    }),
    nextEnd: expression(
      (t) =>
        `(select min(m.ends_on) from app.terms m join app.seats s on s.hotline_id = m.hotline_id and s.id = m.seat_id
          where s.hotline_id = ${t}.hotline_id and s.board_id = ${t}.id and m.withdrawn_at is null and m.ends_on >= current_date)`,
    ),
    version: column('version'),
    viewerCan: computed<{ hotlineId: string }>(
      (t) => ({ hotlineId: `${t}.hotline_id` }),
      (board, actor) => boardRights(actor, board),
    ),
  },
  page: {
    filters: {
      own: (t, value: boolean) => `${t}.organisation_id is ${value ? '' : 'not '}null`,
      vacant: (t, value: boolean) =>
        `exists (select ${seatsOn(t, 'current_date')} and ${vacantOn('current_date')}) = ${value}`,
    },
    search: (t, text, c) =>
      `unaccent(lower(concat_ws(' ', ${t}.name, (select g.name from app.organisations g where g.id = ${t}.organisation_id)))) like '%' || unaccent(lower(${c.values.add(text, 'text')})) || '%'`,
    orders: { NAME: { terms: [{ sql: (t) => `lower(${t}.name)`, type: 'text' }, id] } },
    defaultOrder: 'NAME',
  },
});

defineReads({
  type: 'Seat',
  table: 'app.seats',
  // A seat goes with its board.
  visible: tenantRows({
    only: (t) =>
      `${kept(t)} and exists (select from app.boards b where b.hotline_id = ${t}.hotline_id and b.id = ${t}.board_id and ${kept('b')})`,
  }),
  fields: {
    id: column('id'),
    board: one('Board', (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.board_id`),
    role: column('role'),
    title: column('title'),
    voting: column('voting'),
    nominatingOrganisation: one('Organisation', (t, o) => `${o}.id = ${t}.nominating_organisation_id`),
    maxConsecutiveTerms: column('max_consecutive_terms'),
    termMonths: column('term_months'),
    since: column('since'),
    closedOn: column('closed_on'),
    terms: many('Term', {
      on: (t, o) => `${o}.hotline_id = ${t}.hotline_id and ${o}.seat_id = ${t}.id`,
      order: (o) => `${o}.starts_on desc, ${o}.id desc`,
      limit: 200,
    }),
    version: column('version'),
  },
});

/**
 * Whether seat `o` lies between its hotline and an organisation: the organisation fills it, it is on a board of the
 * organisation, or from today on somebody holds it who belongs there or has a part in a partnership that `ours` means.
 */
const seatBetween = (o: Sql, organisation: Sql, ours: (partnershipId: Sql) => Sql): Sql =>
  `(${o}.nominating_organisation_id = ${organisation}
    or exists (select from app.boards b where b.hotline_id = ${o}.hotline_id and b.id = ${o}.board_id and b.organisation_id = ${organisation})
    or exists (select from app.terms m join app.people h on h.hotline_id = m.hotline_id and h.id = m.person_id
      where m.hotline_id = ${o}.hotline_id and m.seat_id = ${o}.id and m.withdrawn_at is null and coalesce(m.ends_on, 'infinity') >= current_date
        and (h.organisation_id = ${organisation} or exists (select from app.partnership_people l
          where l.hotline_id = m.hotline_id and l.person_id = m.person_id and ${ours('l.partnership_id')}))))`;
const boardSeats = (on: (t: Sql, o: Sql) => Sql) =>
  many('Seat', { on, order: (o) => `${o}.board_id, array_position(array[${roles}], ${o}.role), ${o}.id`, limit: 100 });

extendReads('Partnership', {
  boardSeats: boardSeats((t, o) => {
    const partner = `(select i.organisation_id from app.initiatives i where i.id = ${t}.initiative_id)`;
    return `${o}.hotline_id = ${t}.hotline_id and ${seatBetween(o, partner, (id) => `${id} = ${t}.id`)}`;
  }),
});
extendReads('Initiative', {
  boardSeats: boardSeats((t, o) =>
    seatBetween(
      o,
      `${t}.organisation_id`,
      (id) =>
        `exists (select from app.partnerships p where p.hotline_id = ${o}.hotline_id and p.id = ${id} and p.initiative_id = ${t}.id)`,
    ),
  ),
});

defineRoots({
  boards: { is: 'page', type: 'Board' },
  board: { is: 'one', type: 'Board', where: (t, args, c) => `${t}.id = ${c.values.add(args['id'], 'uuid')}` },
});
