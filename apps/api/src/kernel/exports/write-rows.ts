import { type SharingLabel, strictestLabel } from '@alongside/domain';
import type { Making } from '../files/made-file.ts';
import type { Words } from '../language.ts';
import { actor } from '../operation/operation.ts';
import type { ExportColumn, ExportMap } from './export-map.ts';
import type { ListQuery } from './list-query.ts';
import { walkList } from './list-walk.ts';
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
  const person = actor();
  const labels = new Set<SharingLabel>();
  let rows = 0;
  for await (const page of walkList((after) => query.page(after), making.signal)) {
    for (const row of page.rows) {
      labels.add(map.sharing.of(row));
      for (const { sharing } of columns) {
        const label = sharing?.(row, person);
        if (label) labels.add(label);
      }
    }
    await table.write(page.rows.map((row) => columns.map(({ cell }) => cell(row, words))));
    rows = page.done;
    making.onProgress({ done: rows, of: page.total });
  }
  return { rows, sharing: labels.size > 0 ? strictestLabel([...labels]) : map.sharing.none };
}
