import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps, tenant } from '../columns.ts';
import { notices } from '../notices.ts';
import { roles } from '../roles.ts';
import { definerFunction, tenantWall } from '../walls.ts';

/**
 * Handovers: who gets what from whom, and from which day. Functions of the owner carry them out, so that the button, the
 * job and an administrator, who reads nothing of a hotline, do exactly the same (docs/decisions/096).
 */
export class CreateHandovers1700000071500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { app, hotline, admin } = roles;
    await runner.query(tables);
    await runner.query(tenantWall('app.handovers', { verbs: [] }));
    await runner.query(tenantWall('app.handover_lines', { verbs: [], audited: false }));
    await runner.query(tenantWall('app.handover_moves', { verbs: [], audited: false }));
    await runner.query(reading([hotline, admin]));
    await runner.query(reaching());
    await runner.query(planning([hotline, admin]));
    await runner.query(carryingOut([hotline, admin], app));
    await runner.query(takingBack([hotline, admin]));
    await runner.query(counting([admin]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.handover_counts, app.undo_handover, app.cancel_handover, app.carry_out_due_handovers, app.carry_out_handover, app.move_to_successors, app.plan_handover, app.handover_within_reach, app.handover_of;
      drop table app.handover_moves, app.handover_lines, app.handovers;
    `);
  }
}

const tables = `
  create table app.handovers (
    ${tenant},
    leaver_id uuid not null,
    from_on date not null,
    status text not null default 'PLANNED' check (status in ('PLANNED', 'DONE', 'CANCELLED', 'UNDONE')),
    carried_out_at timestamptz,
    moved int not null default 0,
    ${stamps},
    foreign key (hotline_id, leaver_id) references app.users (hotline_id, id)
  );
  create index on app.handovers (hotline_id, created_at desc, id desc);
  create index on app.handovers (id);
  create index on app.handovers (from_on) where status = 'PLANNED';

  create table app.handover_lines (
    hotline_id uuid not null,
    handover_id uuid not null,
    place int not null,
    kind text not null,
    successor_id uuid not null,
    -- Null: everything of the kind that no other line names.
    record_ids uuid[],
    created_by uuid not null references app.users,
    primary key (hotline_id, handover_id, place),
    foreign key (hotline_id, handover_id) references app.handovers (hotline_id, id),
    foreign key (hotline_id, successor_id) references app.users (hotline_id, id)
  );

  -- What was moved, with what taking it back needs.
  create table app.handover_moves (
    hotline_id uuid not null,
    handover_id uuid not null,
    kind text not null,
    record_id uuid not null,
    successor_id uuid not null,
    version int not null,
    -- For a seat whose term was divided: the successor's term, and what the leaver's was before.
    added_id uuid,
    ends_on date,
    ended_reason text,
    created_by uuid not null references app.users,
    primary key (hotline_id, handover_id, kind, record_id),
    foreign key (hotline_id, handover_id) references app.handovers (hotline_id, id)
  );
`;

/** What belongs to a person, by a column of one table; rows of kinds that move by changing that column. */
const owned = [
  { kind: 'PARTNERSHIP', table: 'partnerships', column: 'owner_id', open: `x.stage not in ('DECLINED', 'ENDED')` },
  { kind: 'TASK', table: 'tasks', column: 'assignee_id', open: `x.status = 'OPEN'` },
  {
    kind: 'CHECKLIST_STEP',
    table: 'checklist_steps',
    column: 'owner_id',
    open: `x.done_on is null and exists (select from app.checklists l where l.hotline_id = x.hotline_id and l.id = x.checklist_id and l.withdrawn_at is null)`,
  },
  { kind: 'BOARD', table: 'boards', column: 'owner_id', open: 'x.withdrawn_at is null' },
] as const;

const body = (declared: string, statements: string, answers = 'int'): string =>
  `returns ${answers} language plpgsql security definer set search_path = pg_catalog, app as $$
    declare
      ${declared}
    begin
      ${statements}
    end $$`;

/** Wall two: a manager hands over what belongs to anybody of the own hotline, a coordinator the own, an administrator all. */
const mayHandOver = (hotline: string, leaver: string): string =>
  `(app.role() = 'ADMIN' or ${hotline} = app.hotline_id()
     and (app.role() = 'MANAGER' or app.role() = 'COORDINATOR' and ${leaver} = app.user_id()))`;

/** A handover with its successors, for people of its hotline and for administrators, who find no row of the tables. */
const reading = (scopes: readonly string[]): string =>
  definerFunction(
    'app.handover_of(which uuid)',
    scopes,
    `returns table (id uuid, hotline_id uuid, leaver_id uuid, from_on date, status text, moved int, version int, successors uuid[])
      language sql stable security definer set search_path = pg_catalog, app as $$
      select h.id, h.hotline_id, h.leaver_id, h.from_on, h.status, h.moved, h.version,
        array(select distinct l.successor_id from app.handover_lines l where l.hotline_id = h.hotline_id and l.handover_id = h.id)
      from app.handovers h where h.id = which and (h.hotline_id = app.hotline_id() or app.role() = 'ADMIN') $$`,
  );

/** The handover, locked, if whoever asks may decide on it. */
const reaching = (): string =>
  definerFunction(
    'app.handover_within_reach(which uuid)',
    [],
    `returns app.handovers language sql security definer set search_path = pg_catalog, app as $$
      select * from app.handovers where id = which and ${mayHandOver('hotline_id', 'leaver_id')} for update $$`,
  );

/** Answers false when there is such a handover already, or the leaver is out of reach. */
const planning = (scopes: readonly string[]): string =>
  definerFunction(
    'app.plan_handover(new_id uuid, leaver uuid, from_day date, kinds text[], successors uuid[], records jsonb)',
    scopes,
    body(
      'home uuid := (select u.hotline_id from app.users u where u.id = leaver);',
      `if home is null or not ${mayHandOver('home', 'leaver')} then
         return false;
       end if;
       insert into app.handovers (hotline_id, id, leaver_id, from_on, created_by) values (home, new_id, leaver, from_day, app.user_id())
         on conflict do nothing;
       if not found then
         return false;
       end if;
       insert into app.handover_lines (hotline_id, handover_id, place, kind, successor_id, record_ids, created_by)
         select home, new_id, w.place, w.kind, w.successor,
           case when jsonb_typeof(records -> (w.place::int - 1)) = 'array'
             then (select array_agg(e::uuid) from jsonb_array_elements_text(records -> (w.place::int - 1)) e) end, app.user_id()
         from unnest(kinds, successors) with ordinality w(kind, successor, place);
       return true;`,
      'boolean',
    ),
  );

/** The successor of row `x` of a kind: the line that names it, else the one for the rest. */
const successorOf = (kind: string): string =>
  `(select l.successor_id from app.handover_lines l where l.hotline_id = h.hotline_id and l.handover_id = h.id and l.kind = '${kind}'
     and (l.record_ids is null or x.id = any(l.record_ids)) order by l.record_ids is null limit 1)`;

/** One statement for each kind, whatever the number of rows. */
const moving = ({ kind, table, column, open }: (typeof owned)[number]): string => `
  with chosen as (
    select x.hotline_id, x.id, ${successorOf(kind)} as successor from app.${table} x
    where x.hotline_id = h.hotline_id and x.${column} = h.leaver_id and ${open}
  ), moved as (
    update app.${table} x set ${column} = c.successor, version = x.version + 1, updated_at = now()
    from chosen c where c.successor is not null and x.hotline_id = c.hotline_id and x.id = c.id
    returning x.hotline_id, x.id, x.version, c.successor
  )
  insert into app.handover_moves (hotline_id, handover_id, kind, record_id, successor_id, version, created_by)
  select hotline_id, h.id, '${kind}', id, successor, version, h.created_by from moved;`;

/**
 * A term that has begun is divided: the leaver's ends on the day before, the successor's begins on the day of the
 * handover and ends when the leaver's would have. A term that has not begun changes its holder.
 */
const movingSeats = `
  with chosen as (
    select x.*, ${successorOf('SEAT')} as successor, gen_random_uuid() as new_id, x.starts_on < day as divided from app.terms x
    where x.hotline_id = h.hotline_id and x.user_id = h.leaver_id and x.withdrawn_at is null and coalesce(x.ends_on, 'infinity') >= day
  ), changed as (
    update app.terms x set version = x.version + 1, updated_at = now(),
      user_id = case when c.divided then x.user_id else c.successor end,
      ends_on = case when c.divided then day - 1 else x.ends_on end,
      ended_reason = case when c.divided then 'HANDED_OVER' else x.ended_reason end
    from chosen c where c.successor is not null and x.hotline_id = c.hotline_id and x.id = c.id
    returning x.hotline_id, x.id, x.version
  )
  insert into app.handover_moves (hotline_id, handover_id, kind, record_id, successor_id, version, added_id, ends_on, ended_reason, created_by)
  select c.hotline_id, h.id, 'SEAT', c.id, c.successor, n.version, case when c.divided then c.new_id end, c.ends_on, c.ended_reason, h.created_by
  from chosen c join changed n on n.hotline_id = c.hotline_id and n.id = c.id;

  insert into app.terms (hotline_id, id, seat_id, user_id, starts_on, ends_on, created_by)
  select m.hotline_id, m.added_id, t.seat_id, m.successor_id, day, m.ends_on, h.created_by
  from app.handover_moves m join app.terms t on t.hotline_id = m.hotline_id and t.id = m.record_id
  where m.hotline_id = h.hotline_id and m.handover_id = h.id and m.added_id is not null;`;

/** False while somebody who shall get something does not work for the hotline any more: then nothing moves. */
const successorsWork = (h: string): string =>
  `not exists (select from app.handover_lines l join app.users u on u.id = l.successor_id
     where l.hotline_id = ${h}.hotline_id and l.handover_id = ${h}.id
       and not (u.active and u.hotline_id = l.hotline_id and u.role in ('COORDINATOR', 'MANAGER')))`;

const carryingOut = (scopes: readonly string[], app: string): string =>
  [
    definerFunction(
      'app.move_to_successors(h app.handovers, day date)',
      [],
      body(
        'total int;',
        `${owned.map(moving).join('\n')}
         ${movingSeats}
         select count(*) into total from app.handover_moves m where m.hotline_id = h.hotline_id and m.handover_id = h.id;
         update app.handovers x set status = 'DONE', carried_out_at = now(), moved = total, version = x.version + 1, updated_at = now()
           where x.hotline_id = h.hotline_id and x.id = h.id;
         return total;`,
      ),
    ),
    definerFunction(
      'app.carry_out_handover(which uuid, day date)',
      scopes,
      body(
        'h app.handovers := app.handover_within_reach(which);',
        `if h.id is null or h.status <> 'PLANNED' then
           return null;
         end if;
         return app.move_to_successors(h, day);`,
      ),
    ),
    definerFunction(
      'app.carry_out_due_handovers(today date, at timestamptz)',
      [app],
      body(
        'h app.handovers; done int := 0;',
        `for h in select * from app.handovers x where x.status = 'PLANNED' and x.from_on <= today and ${successorsWork('x')}
           order by x.created_at for update skip locked loop
           -- The trail names whoever planned it.
           perform set_config('app.user_id', h.created_by::text, true);
           perform app.move_to_successors(h, h.from_on);
           perform set_config('app.user_id', '', true);
           ${notices(
             `select distinct p.user_id, 'HANDOVER' as kind, 'HANDOVER/' || h.id || '/DONE' as event, 'HANDOVER' as subject_type,
                h.hotline_id as subject_hotline_id, h.id as subject_id, h.from_on as due_on, null::int as days
              from (select h.leaver_id as user_id union select h.created_by
                union select l.successor_id from app.handover_lines l where l.hotline_id = h.hotline_id and l.handover_id = h.id) p`,
             'at',
           )}
           done := done + 1;
         end loop;
         return done;`,
      ),
    ),
    definerFunction(
      'app.cancel_handover(which uuid, seen_version int)',
      scopes,
      body(
        'h app.handovers := app.handover_within_reach(which);',
        `if h.id is null or h.status <> 'PLANNED' or h.version <> seen_version then
           return false;
         end if;
         update app.handovers x set status = 'CANCELLED', version = x.version + 1, updated_at = now()
           where x.hotline_id = h.hotline_id and x.id = h.id;
         return true;`,
        'boolean',
      ),
    ),
  ].join('\n');

const givingBack = ({ kind, table, column }: (typeof owned)[number]): string => `
  update app.${table} x set ${column} = h.leaver_id, version = x.version + 1, updated_at = now()
  from app.handover_moves m where m.hotline_id = h.hotline_id and m.handover_id = h.id and m.kind = '${kind}'
    and x.hotline_id = m.hotline_id and x.id = m.record_id and x.version = m.version and x.${column} = m.successor_id;
  get diagnostics changed = row_count;
  given := given + changed;`;

/** Answers how much was given back; null when the handover is out of reach; raises when something has changed since. */
const takingBack = (scopes: readonly string[]): string =>
  definerFunction(
    'app.undo_handover(which uuid)',
    scopes,
    body(
      'h app.handovers := app.handover_within_reach(which); given int := 0; changed int;',
      `if h.id is null or h.status <> 'DONE' then
         return null;
       end if;
       ${owned.map(givingBack).join('\n')}
       update app.terms x set withdrawn_at = now(), withdrawn_by = app.user_id(), version = x.version + 1, updated_at = now()
       from app.handover_moves m where m.hotline_id = h.hotline_id and m.handover_id = h.id and m.added_id = x.id
         and x.hotline_id = m.hotline_id and x.version = 1 and x.withdrawn_at is null;
       get diagnostics changed = row_count;
       if changed < (select count(*) from app.handover_moves m where m.hotline_id = h.hotline_id and m.handover_id = h.id and m.added_id is not null) then
         return -1;
       end if;
       update app.terms x set user_id = h.leaver_id, ends_on = m.ends_on, ended_reason = m.ended_reason, version = x.version + 1, updated_at = now()
       from app.handover_moves m where m.hotline_id = h.hotline_id and m.handover_id = h.id and m.kind = 'SEAT'
         and x.hotline_id = m.hotline_id and x.id = m.record_id and x.version = m.version and x.withdrawn_at is null;
       get diagnostics changed = row_count;
       given := given + changed;
       if given < h.moved then
         return -1;
       end if;
       update app.handovers x set status = 'UNDONE', version = x.version + 1, updated_at = now()
         where x.hotline_id = h.hotline_id and x.id = h.id;
       return given;`,
    ),
  );

/** How much of each kind somebody has, for an administrator, who reads none of it. */
const counting = (scopes: readonly string[]): string => {
  const one = (kind: string, table: string, where: string) =>
    `select '${kind}' as kind, count(*)::int as count from app.${table} x where x.hotline_id = u.hotline_id and ${where}`;
  const counts = [
    ...owned.map(({ kind, table, column, open }) => one(kind, table, `x.${column} = who and ${open}`)),
    one(
      'SEAT',
      'terms',
      `x.user_id = who and x.withdrawn_at is null and coalesce(x.ends_on, 'infinity') >= current_date`,
    ),
  ];
  return definerFunction(
    'app.handover_counts(who uuid)',
    scopes,
    `returns table (kind text, count int) language sql stable security definer set search_path = pg_catalog, app as $$
      select c.kind, c.count from app.users u cross join lateral (${counts.join(' union all ')}) c where u.id = who $$`,
  );
};
