import { invalid, notFound, type SharingLabel, strictestSeenBy } from '@alongside/domain';
import { WALK_PAGE } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { onSeat } from '../files/file-seats.ts';
import type { MadeFile, Making } from '../files/made-file.ts';
import { noteExport } from '../files/note-export.ts';
import { wordsOf } from '../language.ts';
import { actor, operation } from '../operation/operation.ts';
import { OperationGate } from '../operation/operation-gate.ts';
import { CsvTable } from './csv-table.ts';
import type { ExportBody, ExportFormat } from './export.inputs.ts';
import { type ExportColumn, type ExportMap, exportMap } from './export-map.ts';
import { ListQuery } from './list-query.ts';
import { walkList } from './list-walk.ts';
import { narrowedBy } from './narrowed-by.ts';
import { RowLabels } from './row-labels.ts';
import { fileName, type Statement } from './statement.ts';
import { writeRows } from './write-rows.ts';
import { XlsxTable } from './xlsx-table.ts';

/** How each format is written and called. */
export const tableFormats: Readonly<
  Record<ExportFormat, { readonly writer: typeof CsvTable | typeof XlsxTable; readonly type: string }>
> = {
  CSV: { writer: CsvTable, type: 'text/csv; charset=utf-8' },
  XLSX: { writer: XlsxTable, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
};

type ListMap = ExportMap<unknown>;
type Columns = readonly ExportColumn<unknown>[];

/** What a file would hold. */
export interface ExportPreview {
  readonly rows: number;
  readonly columns: number;
  /** The strictest label of what would be inside. */
  readonly sharing: SharingLabel;
}

function mapOf(list: string): ListMap {
  const map = exportMap(list);
  if (!map) throw notFound();
  return map as unknown as ListMap;
}

function chosenColumns(map: ListMap, chosen: readonly string[]): Columns {
  return chosen.flatMap((name) => {
    const columns = Object.hasOwn(map.columns, name) ? map.columns[name] : undefined;
    if (!columns) throw invalid('columns', `This list has no column ${name}.`);
    return columns;
  });
}

/** What the audit trail keeps of a file. */
const notedOf = ({ columns, format, filter, order, search }: ExportBody, { rows, sharing }: MadeFile) => ({
  rows,
  sharing,
  columns,
  format,
  ...(filter && { filter }),
  ...(order && { order }),
  // What somebody searched for may be a name, which the trail need not keep.
  searched: Boolean(search),
});

/** Writes lists down as files, exactly as their pages show them. */
@Injectable()
export class ExportService {
  constructor(
    private readonly gate: OperationGate,
    private readonly modules: ModuleRef,
  ) {}

  /** Makes the file of one list. Reads it in one view of the data, and notes in the audit trail who took what. */
  async make(list: string, body: ExportBody, making: Making): Promise<MadeFile> {
    const map = mapOf(list);
    const columns = chosenColumns(map, body.columns);
    return onSeat(operation().sessionHash ?? '', async () => {
      const file = await this.gate.within('snapshot', () => this.write(map, columns, body, making));
      try {
        await this.gate.within('change', () => noteExport(list, notedOf(body, file)));
      } catch (error) {
        await file.spool.drop();
        throw error;
      }
      return file;
    });
  }

  /**
   * Tells beforehand what a file would hold, by the same reading. Nothing leaves, so nothing is noted; it ends as soon
   * as a stricter label cannot come.
   */
  async preview(list: string, body: ExportBody, signal: AbortSignal): Promise<ExportPreview> {
    const map = mapOf(list);
    const columns = chosenColumns(map, body.columns);
    return this.gate.within('snapshot', async () => {
      const labelled = columns.filter(({ sharing }) => sharing);
      const alike = labelled.length === 0 && map.sharing.fields === undefined;
      const query = this.query(map, labelled, body);
      const labels = new RowLabels(map, labelled, query.filter());
      const strictest = strictestSeenBy(actor());
      let rows = 0;
      for await (const page of walkList((after) => query.page(after), signal)) {
        labels.add(page.rows);
        rows = page.total;
        if (alike || labels.has(strictest)) break;
      }
      return { rows, columns: columns.length, sharing: labels.strictest };
    });
  }

  private query(map: ListMap, columns: Columns, { search, filter, order }: ExportBody): ListQuery<unknown> {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const given = {
      ...(search != null && { search }),
      ...(filter != null && { filter }),
      ...(order != null && { order }),
    };
    const fieldsOf = ({ fields }: Columns[number]) => (typeof fields === 'string' ? fields : fields(filter ?? {}));
    return new ListQuery(schema, map.list, [...columns.map(fieldsOf), map.sharing.fields ?? ''], given, WALK_PAGE);
  }

  private async write(map: ListMap, columns: Columns, body: ExportBody, making: Making): Promise<MadeFile> {
    const words = wordsOf(body.language);
    const query = this.query(map, columns, body);
    const narrowed = await narrowedBy(map, query.filter(), body, words);
    const { writer, type } = tableFormats[body.format];
    const headings = columns.map(({ heading, kind }) => ({ text: words.label(map.headings, heading), kind }));
    const table = await writer.open(headings, words);
    try {
      const { rows, sharing } = await writeRows(table, { map, columns, query, words, making });
      const statement: Statement = {
        title: words.label('listName', map.name),
        sharing,
        rows,
        columns: columns.length,
        madeBy: actor().name,
        madeAt: new Date(),
        narrowed,
      };
      const name = fileName(statement, map.list, body.format);
      return { ...(await table.end(statement)), name, type, rows, columns: columns.length, sharing };
    } catch (error) {
      await table.drop();
      throw error;
    }
  }
}
