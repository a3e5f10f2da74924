import { type Price, protect, witnesses } from './protection.ts';
import { type CountedTable, type ShownCount, type ShownTable } from './shown-table.ts';
import { type Cell, type NetworkLine, networkOf, type TableNetwork } from './table-network.ts';

/** What hiding a further cell costs: above all one cell, then rather a small one inside than a large sum. */
export const price: Price = (cell) =>
  cell.state === 'SMALL' ? 20 : 1_000 + 20 * cell.rank + 10 * Math.log2(Math.max(cell.count, 1));

/** Shows again what need not be hidden, the largest first: a later cell may have made an earlier one superfluous. */
export function showWhatCan(network: TableNetwork): void {
  const proofs = new Map<Cell, ReadonlySet<Cell>>();
  for (const cell of network.cells) {
    if (cell.state !== 'SHOWN') proofs.set(cell, witnesses(network, cell) ?? new Set());
  }
  const withheld = network.cells.filter(({ state, given }) => state === 'WITHHELD' && !given);
  for (const cell of withheld.toSorted((a, b) => b.rank - a.rank || b.count - a.count)) {
    cell.state = cell.small ? 'SMALL' : 'SHOWN';
    const renewed = new Map<Cell, ReadonlySet<Cell>>();
    const stands = [...proofs].every(([other, proof]) => {
      if (other === cell && cell.state === 'SHOWN') return true;
      if (other !== cell && !proof.has(cell)) return true;
      const found = witnesses(network, other);
      if (found) renewed.set(other, found);
      return found !== undefined;
    });
    if (stands) for (const [other, proof] of renewed) proofs.set(other, proof);
    else cell.state = 'WITHHELD';
    if (cell.state === 'SHOWN') proofs.delete(cell);
  }
}

const shown = ({ state, count }: Cell): ShownCount => (state === 'SHOWN' ? count : state);
const shownLine = ({ cells, total }: NetworkLine) => ({ cells: cells.map(shown), total: shown(total) });

/**
 * A table as it may leave the hotline (domain.md, "Referral confirmation"; docs/decisions/100). Counts of 1 to 4, sums
 * included, show as `SMALL`; further cells are `WITHHELD` until whoever has all that is shown, the equations of the
 * table and these rules can still take each small count for any of 1 to 4, and none of the others for certain.
 */
export function hideSmallCounts(table: CountedTable): ShownTable {
  const network = networkOf(table);
  const safe = network.cells.every((cell) => !cell.small || protect(network, cell, price));
  if (!safe) throw new Error('a small count cannot be protected');
  showWhatCan(network);
  return {
    groups: network.groups.map(({ rows, sum }) => ({ rows: rows.map(shownLine), sum: shownLine(sum) })),
    sum: shownLine(network.sum),
  };
}
