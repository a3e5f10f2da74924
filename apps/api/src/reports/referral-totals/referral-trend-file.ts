import { referralTrendColumns, type SharingLabel } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Cell } from '../../kernel/exports/export-map.ts';
import { writeWholeTable } from '../../kernel/exports/whole-table.ts';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { type Words, wordsOf } from '../../kernel/language.ts';
import { operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import type { ReferralTrendBody } from './referral-totals.inputs.ts';
import { type ReferralsOverTime, ReferralTotalsService } from './referral-totals.service.ts';

const kinds = { MONTH: 'text', LINE: 'text', COUNT: 'number' } as const;

/** One row for each month and line; what is hidden on the page is hidden here. */
const rowsOf = ({ months, lines }: ReferralsOverTime, words: Words): Cell[][] =>
  lines.flatMap(({ kind, id, name, counts }) =>
    counts.map((count, at) => [
      months[at] ?? null,
      kind === 'REGION'
        ? words.label(id ? 'region' : 'trendLine', id ?? 'NO_COUNTRY')
        : (name ?? words.label('referralLineKind', kind)),
      typeof count === 'string' ? words.label('hiddenCount', count) : count,
    ]),
  );

/** Referrals over time as a file. */
@Injectable()
export class ReferralTrendFile {
  constructor(
    private readonly gate: OperationGate,
    private readonly totals: ReferralTotalsService,
  ) {}

  async make({ format, language, ...question }: ReferralTrendBody): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const words = wordsOf(language);
      const trend = await this.gate.within('snapshot', () => this.totals.overTime(question));
      // Exact counts stay in the hotline.
      const sharing: SharingLabel = trend.lines.some(({ kind }) => kind === 'OWN') ? 'AMBER_STRICT' : 'AMBER';
      const file = await writeWholeTable(
        {
          title: `${words.label('referralMeasure', question.measure)}, ${words.label('trendGroup', question.by)}`,
          list: 'trend-referrals',
          sharing,
          narrowed: [`${words.date(trend.knownOn)} UTC`],
          headings: referralTrendColumns.codes.map((code) => ({
            text: words.label('referralTrendColumn', code),
            kind: kinds[code],
          })),
          rows: rowsOf(trend, words),
        },
        format,
        words,
      );
      const { rows } = file;
      await this.gate.within('change', () =>
        noteExport('referral_entries', { report: 'REFERRAL_TREND', rows, sharing, format, ...question }),
      );
      return file;
    });
  }
}
