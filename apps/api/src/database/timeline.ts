import { alsoAllow, noLongerAllow } from './checks.ts';
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
export const admitsKind = (kind: string): string => alsoAllow('app.timeline_entries', 'kind', kind);

/** Takes a kind off the timeline again. */
export const dismissesKind = (kind: string): string =>
  `delete from app.timeline_entries where kind = '${kind}'; ${noLongerAllow('app.timeline_entries', 'kind', kind)}`;
