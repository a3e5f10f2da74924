import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps, tenant } from '../columns.ts';
import { body, counting, movingToSuccessors, ownedAtFirst, takingBack } from '../handovers.ts';
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
    await runner.query(movingToSuccessors(ownedAtFirst));
    await runner.query(carryingOut([hotline, admin], app));
    await runner.query(takingBack(ownedAtFirst, [hotline, admin]));
    await runner.query(counting(ownedAtFirst, [admin]));
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

/** False while somebody who shall get something does not work for the hotline any more: then nothing moves. */
const successorsWork = (h: string): string =>
  `not exists (select from app.handover_lines l join app.users u on u.id = l.successor_id
     where l.hotline_id = ${h}.hotline_id and l.handover_id = ${h}.id
       and not (u.active and u.hotline_id = l.hotline_id and u.role in ('COORDINATOR', 'MANAGER')))`;

const carryingOut = (scopes: readonly string[], app: string): string =>
  [
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
