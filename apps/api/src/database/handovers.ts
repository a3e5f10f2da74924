import { definerFunction } from './walls.ts';

/** What belongs to a person by a column of one table, and moves by changing that column. `open` is SQL over its row `x`. */
export interface OwnedKind {
  readonly kind: string;
  readonly table: string;
  readonly column: string;
  readonly open: string;
}

/** The kinds with which handing over began; a migration that adds one makes the three functions below anew. */
export const ownedAtFirst: readonly OwnedKind[] = [
  { kind: 'PARTNERSHIP', table: 'partnerships', column: 'owner_id', open: `x.stage not in ('DECLINED', 'ENDED')` },
  { kind: 'TASK', table: 'tasks', column: 'assignee_id', open: `x.status = 'OPEN'` },
  {
    kind: 'CHECKLIST_STEP',
    table: 'checklist_steps',
    column: 'owner_id',
    open: `x.done_on is null and exists (select from app.checklists l where l.hotline_id = x.hotline_id and l.id = x.checklist_id and l.withdrawn_at is null)`,
  },
  { kind: 'BOARD', table: 'boards', column: 'owner_id', open: 'x.withdrawn_at is null' },
];

/** Body of a function of the owner. */
export const body = (declared: string, statements: string, answers = 'int'): string =>
  `returns ${answers} language plpgsql security definer set search_path = pg_catalog, app as $$
    declare
      ${declared}
    begin
      ${statements}
    end $$`;

/** The successor of row `x` of a kind: the line that names it, else the one for the rest. */
const successorOf = (kind: string): string =>
  `(select l.successor_id from app.handover_lines l where l.hotline_id = h.hotline_id and l.handover_id = h.id and l.kind = '${kind}'
     and (l.record_ids is null or x.id = any(l.record_ids)) order by l.record_ids is null limit 1)`;

/** One statement for each kind, whatever the number of rows. */
const moving = ({ kind, table, column, open }: OwnedKind): string => `
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

/** Moves everything that the lines of a handover name. */
export const movingToSuccessors = (kinds: readonly OwnedKind[]): string =>
  definerFunction(
    'app.move_to_successors(h app.handovers, day date)',
    [],
    body(
      'total int;',
      `${kinds.map(moving).join('\n')}
       ${movingSeats}
       select count(*) into total from app.handover_moves m where m.hotline_id = h.hotline_id and m.handover_id = h.id;
       update app.handovers x set status = 'DONE', carried_out_at = now(), moved = total, version = x.version + 1, updated_at = now()
         where x.hotline_id = h.hotline_id and x.id = h.id;
       return total;`,
    ),
  );

const givingBack = ({ kind, table, column }: OwnedKind): string => `
  update app.${table} x set ${column} = h.leaver_id, version = x.version + 1, updated_at = now()
  from app.handover_moves m where m.hotline_id = h.hotline_id and m.handover_id = h.id and m.kind = '${kind}'
    and x.hotline_id = m.hotline_id and x.id = m.record_id and x.version = m.version and x.${column} = m.successor_id;
  get diagnostics changed = row_count;
  given := given + changed;`;

/** Answers how much was given back; null when the handover is out of reach; raises when something has changed since. */
export const takingBack = (kinds: readonly OwnedKind[], scopes: readonly string[]): string =>
  definerFunction(
    'app.undo_handover(which uuid)',
    scopes,
    body(
      'h app.handovers := app.handover_within_reach(which); given int := 0; changed int;',
      `if h.id is null or h.status <> 'DONE' then
         return null;
       end if;
       ${kinds.map(givingBack).join('\n')}
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
export const counting = (kinds: readonly OwnedKind[], scopes: readonly string[]): string => {
  const one = (kind: string, table: string, where: string) =>
    `select '${kind}' as kind, count(*)::int as count from app.${table} x where x.hotline_id = u.hotline_id and ${where}`;
  const counts = [
    ...kinds.map(({ kind, table, column, open }) => one(kind, table, `x.${column} = who and ${open}`)),
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
