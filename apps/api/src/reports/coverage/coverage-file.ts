import { type CoverageAxis, type CoverageColumn, coverageColumns } from '@alongside/domain';
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

const ownWords = {
  en: { known: 'as it was known on', withHotline: 'Countries with a hotline' },
  de: { known: 'wie es bekannt war am', withHotline: 'Länder mit Hotline' },
} as const;
/** The vocabulary of the columns of each axis but languages. */
const coverageLists = { LEVEL: 'level', SERVICE: 'service', AUDIENCE: 'audience' } as const;

const numbers: readonly CoverageColumn[] = ['HOTLINES', 'CERTAIN', 'OTHERS', 'STALE'];

function columnName(axis: CoverageAxis, column: string, words: Words): string {
  if (column === NOT_STATED) return words.label('levelListState', 'NOT_STATED');
  return axis === 'LANGUAGE' ? words.language(column) : words.label(coverageLists[axis], column);
}

/** One row for each country and column: what can be sorted and counted in a spreadsheet. */
const rowsOf = ({ axis, columns, rows }: Coverage, words: Words): Cell[][] =>
  rows.flatMap(({ country, hotlines, cells }) =>
    cells.map(({ state, firm, weak, stale }, at) => [
      country?.name ?? null,
      country?.code ?? null,
      country ? words.label('region', country.region) : null,
      hotlines,
      columnName(axis, columns[at] ?? '', words),
      words.label('coverageState', state),
      firm,
      weak,
      stale,
    ]),
  );

/** What the file is narrowed to, in words. */
function narrowedBy({ asOf, knownAt, filter, hotline }: CoverageBody, words: Words): string[] {
  const { known, withHotline } = ownWords[words.lang];
  const coded = ['level', 'service', 'audience'] as const;
  return [
    `${words.date(asOf)} UTC`,
    ...(knownAt ? [`${known} ${instantInUtc(new Date(knownAt))}`] : []),
    ...(hotline ? [withHotline] : []),
    ...coded.flatMap((name) => filter?.[name]?.map((code) => words.label(name, code)) ?? []),
    ...(filter?.language?.map(words.language) ?? []),
  ];
}

/** The coverage as a file, as the page shows it. */
@Injectable()
export class CoverageFile {
  constructor(
    private readonly gate: OperationGate,
    private readonly coverage: CoverageService,
  ) {}

  async make(body: CoverageBody): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const { format, asOf, knownAt, axis } = body;
      const matrix = await this.gate.within('snapshot', () => this.coverage.matrix(body));
      const file = await this.write(matrix, body);
      const { rows, sharing } = file;
      await this.gate.within('change', () =>
        noteExport('initiative_facts', { report: 'COVERAGE', rows, sharing, format, asOf, knownAt, axis }),
      );
      return file;
    });
  }

  private write(matrix: Coverage, body: CoverageBody): Promise<MadeFile> {
    const words = wordsOf(body.language);
    const shown = body.hotline ? matrix.rows.filter(({ hotlines }) => hotlines > 0) : matrix.rows;
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
        narrowed: narrowedBy(body, words),
        headings,
        rows: rowsOf({ ...matrix, rows: shown }, words),
      },
      body.format,
      words,
    );
  }
}
