import type { ReferralTable, SharingLabel, ShownCount } from '@alongside/domain';
import type { Month } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import type { Cell } from '../../kernel/exports/export-map.ts';
import type { Heading } from '../../kernel/exports/table-writer.ts';
import { writeWholeTable } from '../../kernel/exports/whole-table.ts';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { type Words, wordsOf } from '../../kernel/language.ts';
import { operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import type { ReferralTotalsBody } from './referral-totals.inputs.ts';
import { ReferralTotalsService, type YearOfReferrals } from './referral-totals.service.ts';

const headingsOf = (months: readonly Month[], words: Words): Heading[] => [
  ...(['MEASURE', 'KIND', 'NAME'] as const).map((code) => ({
    text: words.label('referralColumn', code),
    kind: 'text' as const,
  })),
  ...months.map((month) => ({ text: words.month(month), kind: 'number' as const })),
  { text: words.label('referralColumn', 'TOTAL'), kind: 'number' },
];

/** The lines of the tables, each with a cell for every month of the file: empty where the table does not know the month. */
function rowsOf(
  tables: readonly ReferralTable[],
  known: readonly Month[],
  months: readonly Month[],
  words: Words,
): Cell[][] {
  const cell = (shown: ShownCount | undefined): Cell => {
    if (shown === undefined) return null;
    return typeof shown === 'number' ? shown : words.label('hiddenCount', shown);
  };
  return tables.flatMap(({ measure, lines }) =>
    lines.map(({ kind, id, name, counts, total }) => [
      words.label('referralMeasure', measure),
      words.label('referralLineKind', kind),
      kind === 'REGION' && id ? words.label('region', id) : name,
      ...months.map((month) => cell(counts[known.indexOf(month)])),
      cell(total),
    ]),
  );
}

/** The own tables and those of the network, one below the other, as a file: what is hidden on the page is hidden here. */
@Injectable()
export class ReferralTotalsFile {
  constructor(
    private readonly gate: OperationGate,
    private readonly totals: ReferralTotalsService,
  ) {}

  async make({ year, format, language }: ReferralTotalsBody): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const words = wordsOf(language);
      const totals = await this.gate.within('snapshot', () => this.totals.ofYear(year));
      const file = await this.write(totals, year, format, words);
      const { rows, sharing } = file;
      await this.gate.within('change', () =>
        noteExport('referral_entries', { report: 'REFERRAL_TOTALS', rows, sharing, format, year }),
      );
      return file;
    });
  }

  private write(
    { own, ownMonths, network, networkMonths }: YearOfReferrals,
    year: number,
    format: ReferralTotalsBody['format'],
    words: Words,
  ): Promise<MadeFile> {
    const months = ownMonths.length > 0 ? ownMonths : networkMonths;
    const rows = [...rowsOf(own, ownMonths, months, words), ...rowsOf(network, networkMonths, months, words)];
    const headings = headingsOf(months, words);
    // Exact counts stay in the hotline.
    const sharing: SharingLabel = own.length > 0 ? 'AMBER_STRICT' : 'AMBER';
    const narrowed = [String(year)];
    const title = words.label('listName', 'REFERRALS');
    return writeWholeTable({ title, list: 'referrals', sharing, narrowed, headings, rows }, format, words);
  }
}
