import type { ReactNode } from 'react';

/** One column of a `DataTable`. */
export interface Column<Row> {
  readonly id: string;
  /** Heading, and the name of the line when the row is a card. Empty for a column of controls. */
  readonly header: string;
  /** What stands in the cell; `null` leaves it empty (and out of the card). */
  readonly cell: (row: Row) => ReactNode;
  /** The column that names the row: its row header and the title of its card. It holds the link to the record. */
  readonly primary?: boolean;
  /** It holds a control and tells nothing: a file of the list has no such column. */
  readonly control?: boolean;
  /** The server can order by it; the table then asks through `onSort`. */
  readonly sortable?: boolean;
  /** Right-aligned figures. */
  readonly numeric?: boolean;
  readonly width?: 'narrow' | 'normal' | 'wide';
  /** The reader may hide it. */
  readonly optional?: boolean;
  /** Hidden until the reader chooses it; implies `optional`. */
  readonly hidden?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}
