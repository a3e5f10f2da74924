import { frozenPool } from './lottery.ts';
import { completion, holds, type PanelRow, rowsOf } from './panel-rows.ts';
import type { Candidate, PanelRules } from './panel-rules.ts';
import type { Solve } from './program.ts';

/** A seat with all who could take it while every rule is kept, in the order of the lottery. */
export interface SeatReplacements {
  readonly candidateId: string;
  readonly by: readonly string[];
}

/** Who could take whose seat; a seat with nobody is worth a look before anybody is invited. */
export function replacementsOf(
  pool: readonly Candidate[],
  rows: readonly PanelRow[],
  panel: readonly string[],
  waiting: readonly string[],
): SeatReplacements[] {
  const places = new Map(pool.map(({ id }, index) => [id, index]));
  const place = (id: string) => places.get(id) as number;
  const seated = new Set(panel.map(place));
  return panel.map((candidateId) => {
    const others = new Set(seated);
    others.delete(place(candidateId));
    const by = waiting.filter((id) => holds(rows, new Set(others).add(place(id))));
    return { candidateId, by };
  });
}

/**
 * Whom a free seat is offered to: the first in the order of the lottery with whom the panel can still be completed.
 * Nobody who holds a seat is ever moved.
 *
 * @param holding those who keep their seat or have an open invitation or offer
 * @param out those who declined, let an offer pass, withdrew or are excluded; they come to no seat again
 * @returns null where nobody keeps the rules
 */
export function nextReserve(
  unsorted: readonly Candidate[],
  rules: PanelRules,
  order: readonly string[],
  holding: ReadonlySet<string>,
  out: ReadonlySet<string>,
  solve: Solve,
): string | null {
  if (holding.size >= rules.seats) return null;
  const pool = frozenPool(unsorted);
  const rows = rowsOf(pool, rules);
  const decided = new Map<number, boolean>();
  pool.forEach(({ id }, index) => {
    if (holding.has(id)) decided.set(index, true);
    else if (out.has(id)) decided.set(index, false);
  });
  const places = new Map(pool.map(({ id }, index) => [id, index]));
  const free = order.filter((id) => !holding.has(id) && !out.has(id));
  return (
    free.find((id) => {
      const index = places.get(id);
      if (index === undefined) return false;
      return solve(completion(pool.length, rows, new Map(decided).set(index, true))).feasible;
    }) ?? null
  );
}
