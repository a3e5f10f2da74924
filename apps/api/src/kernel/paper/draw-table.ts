import { type Cell, type Table, textOf } from './blocks.ts';
import type { Flow } from './flow.ts';
import type { TextStyle } from './paper.ts';
import { INK } from './style.ts';

const CAPTION = { size: 9, bold: true } as const;
const HEAD = { size: 8, bold: true, color: INK.soft } as const;
const CELL = { size: 8 } as const;
const GAP = 8;
const BETWEEN = 6;
/** Rows up to which a table is worth a new page, so that it is not torn. */
const MOST_WHOLE = 15;

interface Column {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** A table whose head stands again on each page, and whose rows stay whole as long as a page can hold them. */
export function drawTable(flow: Flow, table: Table): void {
  const { paper } = flow;
  const columns = placed(flow, table);
  const heads = table.columns.map(({ head }) => head);
  const headHeight = heightOf(flow, heads, columns, HEAD);
  const caption = { ...CAPTION, width: flow.width };
  flow.space(10);
  const first = table.rows[0];
  const begin =
    paper.heightOf(table.caption, caption) + headHeight + (first ? heightOf(flow, first, columns, CELL) : 0);
  if (Math.min(begin, flow.wholePage) > flow.room) flow.page();
  const rest = table.rows.slice(1, MOST_WHOLE).map((row) => heightOf(flow, row, columns, CELL));
  if (table.rows.length <= MOST_WHOLE) flow.keepWhole(rest.reduce((sum, height) => sum + height, begin + 4));
  paper.part('Table', () => {
    flow.y =
      paper.text('Caption', table.caption, flow.left, flow.y, { ...caption, lines: Number.POSITIVE_INFINITY }) + 4;
    drawRow(flow, heads, columns, HEAD, 'TH');
    for (const row of table.rows)
      drawWhole(flow, row, columns, () => {
        flow.page();
        // Read out once; here it only helps the eye.
        paper.decoration(() => writeCells(flow, heads, columns, HEAD));
        flow.y += headHeight;
      });
  });
}

/** One row where it fits: here, overleaf, or over as many pages as it needs. */
function drawWhole(flow: Flow, row: readonly Cell[], columns: readonly Column[], overleaf: () => void): void {
  const height = heightOf(flow, row, columns, CELL);
  if (height > flow.room) overleaf();
  if (height <= flow.room) {
    drawRow(flow, row, columns, CELL, 'TD');
    return;
  }
  const halves = row.map((cell, i) => {
    const [now, later] = flow.paper.split(textOf(cell), { ...CELL, ...widthOf(columns[i]) }, flow.room - BETWEEN);
    return { now: withText(cell, now), later: withText(cell, later) };
  });
  drawRow(
    flow,
    halves.map(({ now }) => now),
    columns,
    CELL,
    'TD',
  );
  drawWhole(
    flow,
    halves.map(({ later }) => later),
    columns,
    overleaf,
  );
}

function drawRow(
  flow: Flow,
  row: readonly Cell[],
  columns: readonly Column[],
  style: TextStyle,
  role: 'TH' | 'TD',
): void {
  const { paper } = flow;
  const height = heightOf(flow, row, columns, style);
  const top = flow.y;
  paper.part('TR', () => {
    for (const [i, cell] of row.entries()) {
      const at = columns[i];
      const look = { ...style, ...widthOf(at), align: at?.align, lines: Number.POSITIVE_INFINITY };
      const is = role === 'TD' && i === 0 ? 'TH' : role;
      if (typeof cell === 'string') paper.text(is, cell, at?.x ?? 0, top, look);
      else
        paper.part(is, () =>
          paper.text('Link', cell.text, at?.x ?? 0, top, { ...look, color: INK.accent, href: cell.href }),
        );
    }
  });
  paper.decoration(() => paper.line(flow.left, top + height - 3, flow.left + flow.width, top + height - 3));
  flow.y = top + height;
}

function writeCells(flow: Flow, row: readonly string[], columns: readonly Column[], style: TextStyle): void {
  for (const [i, text] of row.entries())
    flow.paper.write(text, columns[i]?.x ?? 0, flow.y, {
      ...style,
      ...widthOf(columns[i]),
      align: columns[i]?.align,
      lines: Number.POSITIVE_INFINITY,
    });
}

const widthOf = (column: Column | undefined) => ({ width: column?.width ?? 0 });
const withText = (cell: Cell, text: string): Cell => (typeof cell === 'string' ? text : { ...cell, text });

const heightOf = (flow: Flow, row: readonly Cell[], columns: readonly Column[], style: TextStyle): number =>
  Math.max(...row.map((cell, i) => flow.paper.heightOf(textOf(cell), { ...style, ...widthOf(columns[i]) }))) + BETWEEN;

function placed(flow: Flow, { columns }: Table): Column[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const space = flow.width - GAP * (columns.length - 1);
  let x: number = flow.left;
  return columns.map(({ width, align }) => {
    const column: Column = { x, width: (width / sum) * space, align: align ?? 'left' };
    x += column.width + GAP;
    return column;
  });
}
