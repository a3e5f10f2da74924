import { trendColumns } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Cell } from '../../kernel/exports/export-map.ts';
import { writeWholeTable } from '../../kernel/exports/whole-table.ts';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { type Words, wordsOf } from '../../kernel/language.ts';
import { operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import type { TrendBody } from './trends.inputs.ts';
import { NO_HOTLINE } from './trends.repository.ts';
import { type TrendOverTime, TrendsService } from './trends.service.ts';

const kinds = { DAY: 'date', LINE: 'text', SERIES: 'text', COUNT: 'number' } as const;

/** What a line is called on the page too. */
function lineName(by: TrendBody['by'], id: string, name: string | null, words: Words): string {
  if (id === NO_HOTLINE) return words.label('trendLine', by === 'REGION' ? 'NO_COUNTRY' : 'SECRETARIAT');
  if (by === 'REGION') return words.label('region', id);
  return name ?? words.label('trendLine', 'ALL');
}

/** One row for each day, line and series: what can be sorted and counted in a spreadsheet. */
function rowsOf({ days, lines }: TrendOverTime, by: TrendBody['by'], words: Words): Cell[][] {
  return lines.flatMap(({ id, name, series }) =>
    series.flatMap(({ code, counts }) =>
      counts.map((count, at) => [
        days[at] ?? null,
        lineName(by, id, name, words),
        words.label('trendSeries', code),
        count,
      ]),
    ),
  );
}

/** A trend as a file, as the page shows it. */
@Injectable()
export class TrendFile {
  constructor(
    private readonly gate: OperationGate,
    private readonly trends: TrendsService,
  ) {}

  async make({ format, language, ...question }: TrendBody): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const words = wordsOf(language);
      const trend = await this.gate.within('snapshot', () => this.trends.overTime(question));
      const file = await this.write(trend, question, format, words);
      const { rows, sharing } = file;
      await this.gate.within('change', () =>
        noteExport('partnerships', { report: 'TREND', rows, sharing, format, ...question }),
      );
      return file;
    });
  }

  private write(
    trend: TrendOverTime,
    { measure, by }: Pick<TrendBody, 'measure' | 'by'>,
    format: TrendBody['format'],
    words: Words,
  ): Promise<MadeFile> {
    const last = trend.days.at(-1);
    return writeWholeTable(
      {
        title: `${words.label('trendMeasure', measure)}, ${words.label('trendGroup', by)}`,
        list: `trend-${measure.toLowerCase()}`,
        sharing: trend.sharing,
        narrowed: last ? [`${words.date(last)} UTC`] : [],
        headings: trendColumns.codes.map((code) => ({ text: words.label('trendColumn', code), kind: kinds[code] })),
        rows: rowsOf(trend, by, words),
      },
      format,
      words,
    );
  }
}
