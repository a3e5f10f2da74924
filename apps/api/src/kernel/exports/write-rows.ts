import type { SharingLabel } from '@alongside/domain';
import type { Making } from '../files/made-file.ts';
import type { Words } from '../language.ts';
import type { ExportColumn, ExportMap } from './export-map.ts';
import type { ListQuery } from './list-query.ts';
import { walkList } from './list-walk.ts';
import { RowLabels } from './row-labels.ts';
import type { TableWriter } from './table-writer.ts';

interface Task<Row> {
  readonly map: ExportMap<Row>;
  readonly columns: readonly ExportColumn<Row>[];
  readonly query: ListQuery<Row>;
  readonly words: Words;
  readonly making: Making;
}

/** Writes all rows of a list; answers how many they are and the strictest label among them. */
export async function writeRows<Row>(
  table: TableWriter,
  { map, columns, query, words, making }: Task<Row>,
): Promise<{ rows: number; sharing: SharingLabel }> {
  const labels = new RowLabels(map, columns, query.filter());
  let rows = 0;
  for await (const page of walkList((after) => query.page(after), making.signal)) {
    labels.add(page.rows);
    await table.write(page.rows.map((row) => columns.map(({ cell }) => cell(row, words))));
    rows = page.done;
    making.onProgress({ done: rows, of: page.total });
  }
  return { rows, sharing: labels.strictest };
}
