import type { Spool } from '../files/spool.ts';
import type { Cell, ExportColumn } from './export-map.ts';
import type { Statement } from './statement.ts';

export interface Heading {
  readonly text: string;
  readonly kind: ExportColumn<never>['kind'];
}

/** Bytes of a table that is complete. */
export interface WrittenTable {
  readonly before: Uint8Array;
  readonly spool: Spool;
}

/** Writes a table row by row, so that its length costs disk and not memory. */
export interface TableWriter {
  write(rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Ends the table. What is said about all rows, such as the strictest label, is known only now. */
  end(statement: Statement): Promise<WrittenTable>;
  /** Gives up. */
  drop(): Promise<void>;
}
