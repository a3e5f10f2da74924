import type { HistoryEventFragment } from '../gql/graphql.ts';

export type HistoryEvent = HistoryEventFragment;
export type HistoryChange = HistoryEvent['changes'][number];

/** What one person did at once: the changes that one request made together. */
export interface HistoryAct {
  readonly id: string;
  readonly at: string;
  readonly by: string | null;
  readonly events: readonly HistoryEvent[];
}

/** A stage change tells day and reason; the partnership's own event already tells from where to where. */
function withReason(events: readonly HistoryEvent[]): HistoryEvent[] {
  const step = events.find(({ table, action }) => table === 'stage_changes' && action === 'INSERT');
  const moved = events.find(({ table, fields }) => table === 'partnerships' && fields.includes('stage'));
  if (!step || !moved) return [...events];
  const why = step.changes.filter(({ field }) => field === 'effective_on' || field === 'reason');
  return events.flatMap((event) => {
    if (event === step) return [];
    return event === moved ? [{ ...moved, changes: [...moved.changes, ...why] }] : [event];
  });
}

/** One request; or what the product did by itself within the same minute, such as loading its first content. */
function together(act: { at: string; by: string | null; requestId: string | null }, event: HistoryEvent): boolean {
  if (event.requestId || act.requestId) return act.requestId === event.requestId;
  return !event.by && !act.by && act.at.slice(0, 16) === event.at.slice(0, 16);
}

/** Puts events (latest first) that were made together into one act each, its parts in the order in which they were made. */
export function actsOf(events: readonly HistoryEvent[]): HistoryAct[] {
  const acts: { id: string; at: string; by: string | null; requestId: string | null; events: HistoryEvent[] }[] = [];
  for (const event of events) {
    const last = acts.at(-1);
    if (last && together(last, event)) last.events.unshift(event);
    else
      acts.push({
        id: event.id,
        at: event.at,
        by: event.by ?? null,
        requestId: event.requestId ?? null,
        events: [event],
      });
  }
  return acts.map(({ requestId: _, ...act }) => ({ ...act, events: withReason(act.events) }));
}
