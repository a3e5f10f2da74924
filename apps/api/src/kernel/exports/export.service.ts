import { invalid, notFound } from '@alongside/domain';
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
import { narrowedBy } from './narrowed-by.ts';
import { fileName, type Statement } from './statement.ts';
import { writeRows } from './write-rows.ts';
import { XlsxTable } from './xlsx-table.ts';

const formats: Readonly<
  Record<ExportFormat, { readonly writer: typeof CsvTable | typeof XlsxTable; readonly type: string }>
> = {
  CSV: { writer: CsvTable, type: 'text/csv; charset=utf-8' },
  XLSX: { writer: XlsxTable, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
};

type Columns = readonly ExportColumn<unknown>[];

function chosenColumns(map: ExportMap, chosen: readonly string[]): Columns {
  return chosen.flatMap((name) => {
    const columns = Object.hasOwn(map.columns, name) ? map.columns[name] : undefined;
    if (!columns) throw invalid('columns', `This list has no column ${name}.`);
    return columns as unknown as Columns;
  });
}

/** Writes lists down as files, exactly as their pages show them. */
@Injectable()
export class ExportService {
  constructor(
    private readonly gate: OperationGate,
    private readonly modules: ModuleRef,
  ) {}

  /** Makes the file of one list. Reads it in one view of the data, and notes in the audit trail who took what. */
  async make(list: string, body: ExportBody, making: Making): Promise<MadeFile> {
    const map = exportMap(list);
    if (!map) throw notFound();
    const columns = chosenColumns(map, body.columns);
    return onSeat(operation().sessionHash ?? '', async () => {
      const file = await this.gate.within('snapshot', () => this.write(map, columns, body, making));
      const { format, filter, order } = body;
      await this.gate.within('change', () =>
        noteExport(list, {
          rows: file.rows,
          sharing: file.sharing,
          columns: body.columns,
          format,
          ...(filter && { filter }),
          ...(order && { order }),
          // What somebody searched for may be a name, which the trail need not keep.
          searched: Boolean(body.search),
        }),
      );
      return file;
    });
  }

  private async write(map: ExportMap, columns: Columns, body: ExportBody, making: Making): Promise<MadeFile> {
    const words = wordsOf(body.language);
    const { search, filter, order } = body;
    const query = new ListQuery<unknown>(
      this.modules.get(GraphQLSchemaHost, { strict: false }).schema,
      map.list,
      [
        ...columns.map(({ fields }) => (typeof fields === 'string' ? fields : fields(filter ?? {}))),
        map.sharing.fields ?? '',
      ],
      { ...(search != null && { search }), ...(filter != null && { filter }), ...(order != null && { order }) },
      WALK_PAGE,
    );
    const narrowed = await narrowedBy(map, query.filter(), body, words);
    const { writer, type } = formats[body.format];
    const headings = columns.map(({ heading, kind }) => ({ text: words.label(map.headings, heading), kind }));
    const table = await writer.open(headings, words);
    try {
      const { rows, sharing } = await writeRows(table, {
        map: map as unknown as ExportMap<unknown>,
        columns,
        query,
        words,
        making,
      });
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
