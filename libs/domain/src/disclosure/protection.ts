import { SMALLEST_SHOWN } from './shown-table.ts';
import type { Cell, TableNetwork } from './table-network.ts';

/** Which way a cell is varied. */
export type Way = 1 | -1;

/** What it costs to vary a cell that does not vary freely; `undefined` where it must not be. */
export type Price = (cell: Cell) => number | undefined;

const LARGEST_SMALL = SMALLEST_SHOWN - 1;

/** A step of one unit through a cell, with its cost. */
function stepCost(cell: Cell, way: Way, flow: number, price: Price): number | undefined {
  if (cell.count === 0 || flow + way < 1) return undefined;
  if (cell.state === 'WITHHELD') return 0;
  if (cell.state === 'SMALL' && flow + way <= LARGEST_SMALL) return 0;
  return price(cell);
}

interface Step {
  readonly cell: Cell;
  readonly way: Way;
}

/** Cheapest way to move one unit from a node to another without the cell that is protected; undefined when there is none. */
function cheapestPath(
  { nodes, around }: TableNetwork,
  [start, end]: readonly [number, number],
  flowOf: (cell: Cell) => number,
  without: Cell,
  price: Price,
): Step[] | undefined {
  const cost = new Array<number>(nodes).fill(Number.POSITIVE_INFINITY);
  const reached = new Array<Step | undefined>(nodes);
  const done = new Array<boolean>(nodes).fill(false);
  const open = new Set<number>([start]);
  cost[start] = 0;
  while (open.size > 0) {
    let at = -1;
    for (const node of open) if (at < 0 || (cost[node] as number) < (cost[at] as number)) at = node;
    open.delete(at);
    done[at] = true;
    if (at === end) break;
    for (const cell of around[at] as readonly Cell[]) {
      if (cell === without) continue;
      const way: Way = cell.from === at ? 1 : -1;
      const next = way === 1 ? cell.to : cell.from;
      if (done[next]) continue;
      const step = stepCost(cell, way, flowOf(cell), price);
      if (step === undefined || (cost[at] as number) + step >= (cost[next] as number)) continue;
      cost[next] = (cost[at] as number) + step;
      reached[next] = { cell, way };
      open.add(next);
    }
  }
  if (!done[end]) return undefined;
  const path: Step[] = [];
  for (let at = end; at !== start; ) {
    const step = reached[at] as Step;
    path.push(step);
    at = step.way === 1 ? step.cell.from : step.cell.to;
  }
  return path;
}

/**
 * Finds tables that a reader cannot tell from the true one and in which a cell differs by `units`. Calls `used` for each
 * cell that had to vary. False when there is none.
 */
export function vary(
  network: TableNetwork,
  cell: Cell,
  way: Way,
  units: number,
  price: Price,
  used: (step: Cell, flow: number) => void = () => undefined,
): boolean {
  const flows = new Map<Cell, number>();
  const flowOf = (one: Cell) => flows.get(one) ?? one.count;
  const ends = way === 1 ? ([cell.to, cell.from] as const) : ([cell.from, cell.to] as const);
  for (let unit = 0; unit < units; unit += 1) {
    const path = cheapestPath(network, ends, flowOf, cell, price);
    if (!path) return false;
    for (const step of path) {
      const flow = flowOf(step.cell) + step.way;
      flows.set(step.cell, flow);
      used(step.cell, flow);
    }
  }
  return true;
}

/** A sum of four counts of one each: "fewer than 5" would say what it is, and what they are. */
const onlyOne = ({ small, least }: Cell): boolean => small && least === LARGEST_SMALL;

/** How far a hidden cell has to be able to vary: a small one over all of 1 to 4, any other by one. */
function wanted(cell: Cell): readonly { readonly way: Way; readonly units: number }[] {
  if (!cell.small) return [];
  const [up, down] = [LARGEST_SMALL - cell.count, cell.count - cell.least];
  return [
    { way: 1, units: up + down === 0 ? 1 : up },
    { way: -1, units: down },
  ];
}

/** Hides what it takes so that a small cell is protected. There is always a way: to hide everything but zeros. */
export function protect(network: TableNetwork, cell: Cell, price: Price): void {
  const hide = (used: Cell, flow: number) => {
    if (used.state === 'SHOWN' || (used.state === 'SMALL' && flow > LARGEST_SMALL)) used.state = 'WITHHELD';
  };
  for (const { way, units } of wanted(cell)) {
    if (!vary(network, cell, way, units, price, hide)) throw new Error('a small count cannot be protected');
  }
  if (onlyOne(cell)) cell.state = 'WITHHELD';
}

const nothing: Price = () => undefined;

/**
 * The cells that protect a hidden one by what is hidden now; undefined when they do not. A small cell is protected
 * when it could be each of 1 to 4 (a sum: each number from the parts that it must have), any other when it could be
 * some other number.
 */
export function witnesses(network: TableNetwork, cell: Cell): ReadonlySet<Cell> | undefined {
  if (onlyOne(cell) && cell.state === 'SMALL') return undefined;
  const found = new Set<Cell>();
  const varies = (way: Way, units: number) => vary(network, cell, way, units, nothing, (used) => found.add(used));
  const protectedSo = cell.small
    ? wanted(cell).every(({ way, units }) => varies(way, units))
    : varies(1, 1) || varies(-1, 1);
  return protectedSo ? found : undefined;
}
