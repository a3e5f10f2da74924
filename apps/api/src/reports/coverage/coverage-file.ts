import { type CoverageColumn, coverageColumns } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Cell } from '../../kernel/exports/export-map.ts';
import { instantInUtc } from '../../kernel/exports/statement.ts';
import { writeWholeTable } from '../../kernel/exports/whole-table.ts';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { type Words, wordsOf } from '../../kernel/language.ts';
import { operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import type { CoverageBody } from './coverage.inputs.ts';
import { NOT_STATED } from './coverage.repository.ts';
import { CoverageService } from './coverage.service.ts';
import type { Coverage } from './coverage.types.ts';

const wordsOfKnowledge = { en: 'as it was known on', de: 'wie es bekannt war am' } as const;

const numbers: readonly CoverageColumn[] = ['HOTLINES', 'CERTAIN', 'OTHERS', 'STALE'];

/** One row for each country and column: what can be sorted and counted in a spreadsheet. */
function rowsOf({ axis, columns, rows }: Coverage, words: Words): Cell[][] {
  const named = (column: string) =>
    column === NOT_STATED
      ? words.label('levelListState', 'NOT_STATED')
      : words.label(axis === 'LEVEL' ? 'level' : 'service', column);
  return rows.flatMap(({ country, hotlines, cells }) =>
    cells.map(({ state, firm, weak, stale }, at) => [
      country?.name ?? null,
      country?.code ?? null,
      country ? words.label('region', country.region) : null,
      hotlines,
      named(columns[at] ?? ''),
      words.label('coverageState', state),
      firm,
      weak,
      stale,
    ]),
  );
}

/** The coverage as a file, as the page shows it. */
@Injectable()
export class CoverageFile {
  constructor(
    private readonly gate: OperationGate,
    private readonly coverage: CoverageService,
  ) {}

  async make({ format, language, asOf, knownAt, axis, filter }: CoverageBody): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const words = wordsOf(language);
      const matrix = await this.gate.within('snapshot', () => this.coverage.matrix({ asOf, knownAt, axis, filter }));
      const file = await this.write(matrix, format, words);
      const { rows, sharing } = file;
      await this.gate.within('change', () =>
        noteExport('initiative_facts', { report: 'COVERAGE', rows, sharing, format, asOf, knownAt, axis }),
      );
      return file;
    });
  }

  private write(matrix: Coverage, format: CoverageBody['format'], words: Words): Promise<MadeFile> {
    const rows = rowsOf(matrix, words);
    const headings = coverageColumns.codes.map((code) => ({
      text: words.label('coverageColumn', code),
      kind: numbers.includes(code) ? ('number' as const) : ('text' as const),
    }));
    return writeWholeTable(
      {
        title: words.label('listName', 'COVERAGE'),
        list: 'coverage',
        // The registry is shared with the whole network, and published parts of it with everyone.
        sharing: 'GREEN',
        narrowed: [
          words.date(matrix.asOf),
          ...(matrix.knownAt ? [`${wordsOfKnowledge[words.lang]} ${instantInUtc(new Date(matrix.knownAt))}`] : []),
        ],
        headings,
        rows,
      },
      format,
      words,
    );
  }
}
