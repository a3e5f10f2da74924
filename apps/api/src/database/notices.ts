import { roles } from './roles.ts';
import { definerFunction } from './walls.ts';

/**
 * The statement that tells people of something; what was told before is passed over.
 *
 * @param rows a query that answers `user_id, kind, event, subject_type, subject_hotline_id, subject_id, due_on, days`;
 *   `event` names what is told, once and for all
 * @param at when it happened
 */
export const notices = (rows: string, at: string): string =>
  `insert into app.notifications (user_id, id, kind, event, subject_type, subject_hotline_id, subject_id, due_on, days, delivery, created_at)
   select d.user_id, gen_random_uuid(), d.kind, d.event, d.subject_type, d.subject_hotline_id, d.subject_id, d.due_on, d.days,
     coalesce(c.delivery, 'DIGEST'), ${at}
   from (${rows}) d
   join app.users u on u.id = d.user_id and u.active
   left join app.notification_choices c on c.user_id = d.user_id and c.kind = d.kind
   on conflict (user_id, event) do nothing;`;

/**
 * A function that tells people about days that come near, for all hotlines in one statement; a job calls it. It is the
 * owner's, because a job is nobody. `rows` is a query as for `notices` that may name `today`.
 */
export const tellDates = (name: string, rows: string): string =>
  definerFunction(
    `${name}(today date, at timestamptz)`,
    [roles.app],
    `returns int language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        told int;
      begin
        ${notices(rows, 'at')}
        get diagnostics told = row_count;
        return told;
      end $$`,
  );

/** The nearest of some thresholds that a day has come to: `null` while it is still further away. */
export const threshold = (day: string, thresholds: readonly number[]): string =>
  `(select min(t) from unnest(array[${thresholds.join(', ')}]) t where ${day} - today <= t)`;

/** Who looks after a partnership `p`: its owner, and where there is none the managers of the hotline. */
export const keepersOf = (p: string): string =>
  `(select u.id as user_id from app.users u where u.hotline_id = ${p}.hotline_id
    and case when ${p}.owner_id is null then u.role = 'MANAGER' else u.id = ${p}.owner_id end)`;
