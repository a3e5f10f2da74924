import type { Cell, TableNetwork } from './table-network.ts';

/** Which way a cell is varied. */
export type Way = 1 | -1;

/** What it costs to vary a cell that does not vary freely; `undefined` where it must not be. */
export type Price = (cell: Cell) => number | undefined;

type Thresholds = Pick<TableNetwork, 'smallest'>;

/** A step of one unit through a cell, with its cost. */
function stepCost({ smallest }: Thresholds, cell: Cell, way: Way, flow: number, price: Price): number | undefined {
  if (cell.mayBeNone ? flow + way < 0 : cell.count === 0 || flow + way < 1) return undefined;
  if (cell.state === 'WITHHELD') return 0;
  if (cell.state === 'SMALL' && flow + way < smallest) return 0;
  return cell.given ? undefined : price(cell);
}

interface Step {
  readonly cell: Cell;
  readonly way: Way;
}

/** Cheapest way to move one unit from a node to another without the cell that is protected; undefined when there is none. */
function cheapestPath(
  network: TableNetwork,
  [start, end]: readonly [number, number],
  flowOf: (cell: Cell) => number,
  without: Cell,
  price: Price,
): Step[] | undefined {
  const { nodes, around } = network;
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
      const step = stepCost(network, cell, way, flowOf(cell), price);
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

/** A sum of as many counts of one as can be small, such as four: "fewer than 5" would say what it is, and what they are. */
const onlyOne = ({ smallest }: Thresholds, { small, least }: Cell): boolean => small && least === smallest - 1;

/** How far a hidden cell has to be able to vary: a small one over all that are small, any other by one. */
function wanted({ smallest }: Thresholds, cell: Cell): readonly { readonly way: Way; readonly units: number }[] {
  if (!cell.small) return [];
  const [up, down] = [smallest - 1 - cell.count, cell.count - cell.least];
  return [
    { way: 1, units: up + down === 0 ? 1 : up },
    { way: -1, units: down },
  ];
}

const hiderOf = (network: TableNetwork) => (used: Cell, flow: number) => {
  if (used.state === 'SHOWN' || (used.state === 'SMALL' && flow >= network.smallest)) used.state = 'WITHHELD';
};

/**
 * Hides what it takes so that a small cell is protected. There is always a way, to hide everything but zeros, unless some cells
 * are given: then it may answer false.
 */
export function protect(network: TableNetwork, cell: Cell, price: Price): boolean {
  const hide = hiderOf(network);
  if (!wanted(network, cell).every(({ way, units }) => vary(network, cell, way, units, price, hide))) return false;
  if (onlyOne(network, cell)) cell.state = 'WITHHELD';
  return true;
}

/** Hides what it takes so that a cell that is not small, and is hidden elsewhere, is not known for certain. False where nothing does. */
export const keepUncertain = (network: TableNetwork, cell: Cell, price: Price): boolean =>
  ([1, -1] as const).some((way) => vary(network, cell, way, 1, price, hiderOf(network)));

const nothing: Price = () => undefined;

/**
 * The cells that protect a hidden one by what is hidden now; undefined when they do not. A small cell is protected
 * when it could be each small number (a sum: each number from the parts that it must have), any other when it could be
 * some other number.
 */
export function witnesses(network: TableNetwork, cell: Cell): ReadonlySet<Cell> | undefined {
  if (onlyOne(network, cell) && cell.state === 'SMALL') return undefined;
  const found = new Set<Cell>();
  const varies = (way: Way, units: number) => vary(network, cell, way, units, nothing, (used) => found.add(used));
  const protectedSo = cell.small
    ? wanted(network, cell).every(({ way, units }) => varies(way, units))
    : varies(1, 1) || varies(-1, 1);
  return protectedSo ? found : undefined;
}
