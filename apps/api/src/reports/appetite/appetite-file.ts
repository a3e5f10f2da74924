import { type AppetiteLine, appetiteTrendColumns, statedAppetites } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Cell } from '../../kernel/exports/export-map.ts';
import { writeWholeTable } from '../../kernel/exports/whole-table.ts';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { type Words, wordsOf } from '../../kernel/language.ts';
import { operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import type { AppetiteBody } from './appetite.inputs.ts';
import { type AppetiteOverRounds, AppetiteService } from './appetite.service.ts';

const kinds = { ROUND: 'text', DAY: 'date', LINE: 'text', ANSWER: 'text', COUNT: 'number', BASE: 'number' } as const;

/** What a line is called on the page too. */
function lineName(by: AppetiteBody['by'], { id, name }: AppetiteLine, words: Words): string {
  if (id === 'ALL' || id === 'UNKNOWN') return words.label('trendLine', id);
  return by === 'REGION' ? words.label('region', id) : (name ?? id);
}

/** One row for each round, line and answer, with its base; a number that is hidden says so. */
function rowsOf({ rounds }: AppetiteOverRounds, by: AppetiteBody['by'], words: Words): Cell[][] {
  const shown = (count: number | null): Cell => count ?? words.label('hiddenCount', 'WITHHELD');
  return rounds.flatMap(({ title, on, lines }) =>
    lines.flatMap((line) =>
      statedAppetites.map((code) => [
        title,
        on,
        lineName(by, line, words),
        words.label('appetite', code),
        shown(line.counts[code]),
        shown(line.answered),
      ]),
    ),
  );
}

@Injectable()
export class AppetiteFile {
  constructor(
    private readonly gate: OperationGate,
    private readonly appetite: AppetiteService,
  ) {}

  async make({ format, language, by }: AppetiteBody): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const words = wordsOf(language);
      const told = await this.gate.within('snapshot', () => this.appetite.overRounds(by));
      // As far as the results themselves may go.
      const sharing = told.audience === 'SECRETARIAT' ? 'AMBER' : 'GREEN';
      const headings = appetiteTrendColumns.codes.map((code) => ({
        text: words.label('appetiteTrendColumn', code),
        kind: kinds[code],
      }));
      const title = `${words.label('trendFigure', 'APPETITE')}, ${words.label('trendGroup', by)}`;
      const table = { title, list: 'trend-appetite', sharing, narrowed: [], headings, rows: rowsOf(told, by, words) };
      const file = await writeWholeTable({ ...table, sharing }, format, words);
      const { rows } = file;
      await this.gate.within('change', () =>
        noteExport('survey_rounds', { report: 'APPETITE', rows, sharing, format, by }),
      );
      return file;
    });
  }
}
