import type { SharingLabel } from '@alongside/domain';
import type { MadeFile } from '../files/made-file.ts';
import type { Words } from '../language.ts';
import { actor } from '../operation/operation.ts';
import type { ExportFormat } from './export.inputs.ts';
import { tableFormats } from './export.service.ts';
import type { Cell } from './export-map.ts';
import { fileName, type Statement } from './statement.ts';
import type { Heading } from './table-writer.ts';

interface WholeTable {
  /** In words, at the head of the file. */
  readonly title: string;
  /** Part of the file's name: `referrals`. */
  readonly list: string;
  readonly sharing: SharingLabel;
  /** What it is narrowed to, in words. */
  readonly narrowed: readonly string[];
  readonly headings: readonly Heading[];
  readonly rows: Cell[][];
}

/** Writes a table that is known as a whole, such as a matrix; lists are written page by page. */
export async function writeWholeTable(
  { title, list, sharing, narrowed, headings, rows }: WholeTable,
  format: ExportFormat,
  words: Words,
): Promise<MadeFile> {
  const { writer, type } = tableFormats[format];
  const table = await writer.open(headings, words);
  try {
    await table.write(rows);
    const count = { rows: rows.length, columns: headings.length };
    const statement: Statement = { title, sharing, ...count, madeBy: actor().name, madeAt: new Date(), narrowed };
    return { ...(await table.end(statement)), name: fileName(statement, list, format), type, ...count, sharing };
  } catch (error) {
    await table.drop();
    throw error;
  }
}
