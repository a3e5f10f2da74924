import { inertText } from '@alongside/shared';
import { stringify } from 'csv-stringify/sync';
import { Spool } from '../files/spool.ts';
import type { Words } from '../language.ts';
import type { Cell } from './export-map.ts';
import { fileWords } from './file-words.ts';
import { rowsInWords, type Statement, statementLine } from './statement.ts';
import type { Heading, TableWriter, WrittenTable } from './table-writer.ts';

/** Tells Excel that the bytes are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table after RFC 4180, in UTF-8: the statement, the headings, the rows, and a last line that repeats how many
 * they are, by which a reader sees that the file is whole. Every line has the same number of fields.
 */
export class CsvTable implements TableWriter {
  private constructor(
    private readonly spool: Spool,
    private readonly headings: readonly Heading[],
    private readonly words: Words,
  ) {}

  static async open(headings: readonly Heading[], words: Words): Promise<CsvTable> {
    const table = new CsvTable(await Spool.open(), headings, words);
    await table.write([headings.map(({ text }) => text)]);
    return table;
  }

  async write(rows: readonly (readonly Cell[])[]): Promise<void> {
    await this.spool.write(this.bytes(rows));
  }

  async end(statement: Statement): Promise<WrittenTable> {
    await this.write([this.alone(fileWords[this.words.lang].allRows(rowsInWords(statement.rows, this.words)))]);
    const first = this.bytes([this.alone(statementLine(statement, this.words))]);
    return { before: Buffer.concat([Buffer.from(BYTE_ORDER_MARK), first]), spool: this.spool };
  }

  drop(): Promise<void> {
    return this.spool.drop();
  }

  private alone(text: string): Cell[] {
    return this.headings.map((_, place) => (place === 0 ? text : null));
  }

  private bytes(rows: readonly (readonly Cell[])[]): Buffer {
    const inert = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inertText(cell) : cell)));
    return Buffer.from(stringify(inert, { record_delimiter: 'windows', quoted_string: true }));
  }
}
