import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { invalid } from '@alongside/domain';
import { type CivilDate, civilDate, daysBetween, inertText } from '@alongside/shared';
import { ZipFile } from 'yazl';
import { labelOf } from '../files/sharing-words.ts';
import { Spool } from '../files/spool.ts';
import type { Words } from '../language.ts';
import type { Cell } from './export-map.ts';
import { fileWords } from './file-words.ts';
import { aboutRows, type Statement, statementLine } from './statement.ts';
import type { Heading, TableWriter, WrittenTable } from './table-writer.ts';
import * as parts from './xlsx-parts.ts';

/** Day 0 of a sheet's calendar. Days before 1 March 1900 would be one off, because Excel knows a 29 February 1900. */
const EPOCH = civilDate('1899-12-30');
const FIRST_DAY = '1900-03-01';
/** Characters that a cell can hold. */
const MAX_TEXT = 32_767;
/** Statement and headings, which stay in sight. */
const ROWS_ABOVE = 2;
const WIDTH = { text: 28, number: 10, date: 14 } as const;
const ABOUT_WIDTHS = [22, 90];

/**
 * A table as a workbook: the rows, and a sheet that says what they are. Rows go through the compressor to disk as
 * they come. The statement above them is a shared text, because what it says is known after the last row.
 */
export class XlsxTable implements TableWriter {
  private readonly zip = new ZipFile();
  private readonly sheet = new PassThrough();
  private readonly written: Promise<void>;
  private rows = 0;

  private constructor(
    private readonly spool: Spool,
    private readonly headings: readonly Heading[],
    private readonly words: Words,
  ) {
    this.written = this.pump();
    // Whoever gives up waits for it no more.
    this.written.catch(() => undefined);
    this.zip.addReadStream(this.sheet, 'xl/worksheets/sheet1.xml');
  }

  static async open(headings: readonly Heading[], words: Words): Promise<XlsxTable> {
    const table = new XlsxTable(await Spool.open(), headings, words);
    const widths = headings.map(({ kind }) => WIDTH[kind]);
    await table.push(parts.sheetStart(widths, ROWS_ABOVE));
    await table.push(table.row([parts.sharedCell(0, parts.STYLE.statement)]));
    await table.push(table.row(headings.map(({ text }) => parts.textCell(text, parts.STYLE.heading))));
    return table;
  }

  async write(rows: readonly (readonly Cell[])[]): Promise<void> {
    await this.push(rows.map((row) => this.row(row.map((cell, i) => this.cell(cell, i)))).join(''));
  }

  async end(statement: Statement): Promise<WrittenTable> {
    const label = labelOf(statement.sharing);
    const last = `${parts.columnName(this.headings.length - 1)}${statement.rows + ROWS_ABOVE}`;
    this.sheet.end(parts.sheetEnd({ filtered: `A${ROWS_ABOVE}:${last}`, label }));
    const { about } = fileWords[this.words.lang];
    const files: Readonly<Record<string, Buffer>> = {
      'xl/worksheets/sheet2.xml': this.about(statement),
      'xl/sharedStrings.xml': parts.sharedStrings([statementLine(statement, this.words)]),
      'xl/styles.xml': parts.STYLES,
      'xl/workbook.xml': parts.workbook([statement.title, about]),
      'xl/_rels/workbook.xml.rels': parts.WORKBOOK_RELATIONS,
      '_rels/.rels': parts.PACKAGE_RELATIONS,
      '[Content_Types].xml': parts.CONTENT_TYPES,
    };
    for (const [path, bytes] of Object.entries(files)) this.zip.addBuffer(bytes, path);
    this.zip.end();
    await this.written;
    return { before: Buffer.alloc(0), spool: this.spool };
  }

  async drop(): Promise<void> {
    this.sheet.destroy();
    await this.spool.drop();
  }

  private async pump(): Promise<void> {
    for await (const bytes of this.zip.outputStream) await this.spool.write(bytes as Buffer);
  }

  private async push(xml: string): Promise<void> {
    if (!this.sheet.write(xml)) await once(this.sheet, 'drain');
  }

  private row(cells: readonly (parts.CellXml | null)[]): string {
    this.rows += 1;
    return parts.rowXml(this.rows, cells);
  }

  private cell(value: Cell, column: number): parts.CellXml | null {
    if (value === null || value === '') return null;
    if (typeof value === 'number') return parts.numberCell(value, parts.STYLE.plain);
    if (this.headings[column]?.kind === 'date' && value >= FIRST_DAY)
      return parts.numberCell(daysBetween(EPOCH, value as CivilDate), parts.STYLE.date);
    if (value.length > MAX_TEXT)
      throw invalid('format', 'A text is longer than a cell of a sheet can hold. Take CSV instead.');
    // The text of a cell is never computed; the mark keeps it so when a person edits the cell.
    return parts.textCell(value, inertText(value) === value ? parts.STYLE.plain : parts.STYLE.textOnly);
  }

  private about(statement: Statement): Buffer {
    const rows = aboutRows(statement, this.words).map(([name, fact], i) =>
      parts.rowXml(i + 1, [parts.textCell(name, parts.STYLE.heading), parts.textCell(fact, parts.STYLE.wrapped)]),
    );
    return Buffer.from(
      parts.sheetStart(ABOUT_WIDTHS, 0) + rows.join('') + parts.sheetEnd({ label: labelOf(statement.sharing) }),
    );
  }
}
