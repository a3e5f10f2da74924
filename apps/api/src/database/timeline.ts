import { definerFunction } from './walls.ts';

/** How the rows of a table appear on the timeline of their partnership; every value is SQL over the row `new`. */
export interface TimelineEntryOf {
  /** A code of the check of `app.timeline_entries.kind`. */
  readonly kind: string;
  /** The day on which it happened. */
  readonly happenedOn: string;
  readonly sharing: string;
  /** Who wrote it down and when; left out: who added the row. */
  readonly loggedBy?: string;
  readonly loggedAt?: string;
  /** True for rows that appear at all; what is withdrawn never does. */
  readonly when?: string;
}

/**
 * Keeps one entry of the timeline for each row of a table with `partnership_id`, in the transaction of the change,
 * whoever makes it (docs/decisions/008).
 */
export function entersTimeline(table: string, entry: TimelineEntryOf): string {
  const { kind, happenedOn, sharing, loggedBy = 'new.created_by', loggedAt = 'new.created_at', when = 'true' } = entry;
  const name = `enter_${kind.toLowerCase()}`;
  return [
    timelineTrigger(
      name,
      `delete from app.timeline_entries where hotline_id = new.hotline_id and partnership_id = new.partnership_id and kind = '${kind}' and id = new.id;
       if new.withdrawn_at is null and (${when}) then
         insert into app.timeline_entries (hotline_id, partnership_id, happened_on, id, kind, sharing, logged_by, logged_at)
         values (new.hotline_id, new.partnership_id, ${happenedOn}, new.id, '${kind}', ${sharing}, ${loggedBy}, ${loggedAt});
       end if;`,
    ),
    `create trigger enter after insert or update on ${table} for each row execute function app.${name}();`,
  ].join('\n');
}

/** A trigger function that writes the timeline with the owner's rights. */
export const timelineTrigger = (name: string, statements: string): string =>
  definerFunction(
    `app.${name}()`,
    [],
    `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
      begin
        ${statements}
        return null;
      end $$`,
  );

/** Lets entries of another kind onto the timeline, whatever kinds earlier migrations have let in. */
export const admitsKind = (kind: string): string => kindsOfTimeline(`array_append(codes, '${kind}')`);

/** Takes a kind off the timeline again. */
export const dismissesKind = (kind: string): string =>
  `delete from app.timeline_entries where kind = '${kind}'; ${kindsOfTimeline(`array_remove(codes, '${kind}')`)}`;

const kindsOfTimeline = (changed: string): string => `
  do $$
  declare
    codes text[] := (
      select array_agg(m[1]) from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), $x$'([A-Z_]+)'$x$, 'g') m
      where c.conrelid = 'app.timeline_entries'::regclass and c.conname = 'timeline_entries_kind_check');
  begin
    codes := ${changed};
    alter table app.timeline_entries drop constraint timeline_entries_kind_check;
    -- Written as a list of texts, as PostgreSQL shows it again: the next change reads it from there.
    execute 'alter table app.timeline_entries add constraint timeline_entries_kind_check check (kind = any (array['
      || (select string_agg(quote_literal(code), ', ') from unnest(codes) code) || ']))';
  end $$;`;
