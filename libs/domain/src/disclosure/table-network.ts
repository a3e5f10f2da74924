import { type CountedTable, isSmallCount, SMALLEST_SHOWN } from './shown-table.ts';

/** How a cell is shown: its number, as "fewer than 5", or not at all. A count of none is always shown. */
export type CellState = 'SHOWN' | 'SMALL' | 'WITHHELD';

/** A cell of the table, totals included, as an arc of the network. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Below the smallest count that is shown: what is protected. */
  small: boolean;
  /** How many counts inside it are known not to be none, so that everybody knows that it is at least so many. */
  least: number;
  /** 0 for a cell inside, more for a sum: the more it says, the later it is taken away. */
  readonly rank: number;
  state: CellState;
  /** Shown or hidden elsewhere, so that nothing can be changed about it here. */
  given?: boolean;
  /** Where it is hidden, a reader cannot exclude that it is none. */
  mayBeNone?: boolean;
}

/** The cells of one line, in the order of the columns, and of its total. */
export interface NetworkLine {
  readonly cells: readonly Cell[];
  readonly total: Cell;
}

/**
 * A table with its totals as a circulation. Every equation of the table (a row and its total, a group's column and its
 * sum, a column and its total, the totals and theirs) says that what flows into a node flows out of it:
 *
 *     total ─► group total ─► row total ─► cell ─► cell of the group's sum ─► column total ─► total
 *
 * Such equations are totally unimodular, so what flows can tell of a cell, whole numbers can, and no attacker who has
 * the equations and the bounds knows more than the network does.
 */
export interface TableNetwork {
  /** The smallest count that is shown. */
  readonly smallest: number;
  readonly nodes: number;
  readonly cells: readonly Cell[];
  /** For each node the cells that begin or end there. */
  readonly around: readonly (readonly Cell[])[];
  readonly groups: readonly { readonly rows: readonly NetworkLine[]; readonly sum: NetworkLine }[];
  readonly sum: NetworkLine;
}

/** A sum, and of how many counts that are not none. */
interface Counted {
  readonly count: number;
  readonly least: number;
}

const sumOf = (parts: readonly Counted[]): Counted =>
  parts.reduce(({ count, least }, part) => ({ count: count + part.count, least: least + part.least }), {
    count: 0,
    least: 0,
  });

/** Nodes and arcs as they are added. */
class Drawing {
  readonly cells: Cell[] = [];
  readonly around: Cell[][] = [];

  constructor(private readonly smallest: number) {}

  readonly node = (): number => this.around.push([]) - 1;

  cell(from: number, to: number, { count, least }: Counted, rank: number): Cell {
    const small = isSmallCount(count, this.smallest);
    const cell: Cell = { from, to, count, least, small, rank, state: small ? 'SMALL' : 'SHOWN' };
    this.cells.push(cell);
    this.around[from]?.push(cell);
    this.around[to]?.push(cell);
    return cell;
  }
}

/** Reads a table as a network. */
export function networkOf(table: CountedTable, smallest = SMALLEST_SHOWN): TableNetwork {
  const drawing = new Drawing(smallest);
  const { node } = drawing;
  const columns = table[0]?.[0]?.length ?? 0;
  const [source, sink] = [node(), node()];
  const ends = Array.from({ length: columns }, node);
  const groups = table.map((rows) => {
    const start = node();
    const middles = ends.map(node);
    const lines = rows.map((row) => {
      const line = node();
      const cells = row.map((count, at) =>
        drawing.cell(line, middles[at] as number, { count, least: Math.min(count, 1) }, 0),
      );
      return { cells, total: drawing.cell(start, line, sumOf(cells), 2) };
    });
    const cells = middles.map((middle, at) =>
      drawing.cell(middle, ends[at] as number, sumOf(lines.map((line) => line.cells[at] as Cell)), 1),
    );
    return { rows: lines, sum: { cells, total: drawing.cell(source, start, sumOf(cells), 3) } };
  });
  const cells = ends.map((end, at) =>
    drawing.cell(end, sink, sumOf(groups.map(({ sum }) => sum.cells[at] as Cell)), 3),
  );
  const sum = { cells, total: drawing.cell(sink, source, sumOf(cells), 4) };
  return { smallest, nodes: drawing.around.length, cells: drawing.cells, around: drawing.around, groups, sum };
}
