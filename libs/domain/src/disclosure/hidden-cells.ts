import { price, showWhatCan } from './hide-small-counts.ts';
import { keepUncertain, protect, witnesses } from './protection.ts';
import { type Cell, networkOf, type TableNetwork } from './table-network.ts';

/** Rows of columns of counts. */
export type Counts = readonly (readonly number[])[];

/** What is published beside a table, and what follows from it. */
export interface Publication {
  /** Whether the sum of a row is shown, here or elsewhere; the others are secrets too. The sum of all is always shown. */
  readonly rows: readonly boolean[];
  /** The same for each column; left out where there is one row only, whose cells are the sums. */
  readonly columns?: readonly boolean[];
  /** Whether a count of none can be hidden there: not where everybody knows that there can be nobody. Left out: nowhere. */
  readonly mayBeNone?: (row: number, column: number) => boolean;
  /** Whether a cell is never shown, whatever it holds; only of those that may be none. */
  readonly neverShown?: (row: number, column: number) => boolean;
}

/** True where a cell is hidden. */
export type HiddenCells = readonly (readonly boolean[])[];

/** Takes a cell as it is shown or hidden elsewhere. */
function give(cells: readonly (Cell | undefined)[], shown: boolean): void {
  for (const cell of cells) {
    if (!cell) continue;
    cell.state = shown ? 'SHOWN' : 'WITHHELD';
    cell.given = true;
  }
}

const linesOf = ({ groups: [group] }: TableNetwork) => group?.rows ?? [];

/** What a sum of these is at least, as far as a reader knows: where none can be hidden, a hidden cell may be none. */
const leastOf = (cells: readonly Cell[]): number =>
  Math.max(1, cells.filter(({ count, mayBeNone }) => count > 0 && !mayBeNone).length);

/** Takes over what is known of sums and cells, and hides small counts without a sign that they are small. */
function takeOver(network: TableNetwork, { rows, columns, mayBeNone, neverShown }: Publication): void {
  const { groups, sum } = network;
  const ofGroup = groups[0]?.sum;
  for (const [row, { cells, total }] of linesOf(network).entries()) {
    give([total], rows[row] === true);
    for (const [column, cell] of cells.entries()) {
      cell.mayBeNone = mayBeNone?.(row, column) === true;
      const never = cell.mayBeNone && neverShown?.(row, column) === true;
      if (cell.small || never) give([cell], false);
      // More than that it is not certain is not asked of it.
      if (never) cell.small = false;
    }
  }
  for (const at of sum.cells.keys()) give([ofGroup?.cells[at], sum.cells[at]], columns?.[at] === true);
  for (const { cells, total } of linesOf(network)) total.least = leastOf(cells);
  for (const [at, cell] of sum.cells.entries())
    cell.least = leastOf(linesOf(network).flatMap(({ cells }) => cells[at] ?? []));
  give([ofGroup?.total, sum.total], true);
}

const isSecret = ({ state, count }: Cell): boolean => state !== 'SHOWN' && count > 0;

/**
 * Which cells of a table to hide whose sums are shown, or hidden, by what is published of each question alone. Small counts are
 * hidden, and further ones until whoever has all that is shown must take each small count for any number that is small, and
 * none of the others for certain. Of a cell that is never shown, nothing more is asked than that it is not certain. Undefined
 * where hiding cells does not do: then the table cannot be shown.
 *
 * @param smallest the smallest count that is shown
 */
export function hiddenCells(table: Counts, smallest: number, publication: Publication): HiddenCells | undefined {
  const network = networkOf([table], smallest);
  takeOver(network, publication);
  const lines = linesOf(network).map(({ cells }) => cells);
  const sums = [...linesOf(network).map(({ total }) => total), ...(publication.columns ? network.sum.cells : [])];
  const all = [...lines.flat(), ...sums];
  const isKept = (cell: Cell) => (cell.small ? protect : keepUncertain)(network, cell, price);
  if (!all.filter(isSecret).every(isKept)) return undefined;
  showWhatCan(network);
  if (!all.filter(isSecret).every((cell) => witnesses(network, cell))) return undefined;
  return lines.map((cells) => cells.map(({ state }) => state !== 'SHOWN'));
}
