import type { SharingLabel } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { type EditionAppendix, ReportEditionService, reportWordsOf } from '../../features/prevention-reports/index.ts';
import { instantInUtc } from '../../kernel/exports/statement.ts';
import { writeWholeTable } from '../../kernel/exports/whole-table.ts';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { wordsOf } from '../../kernel/language.ts';
import { operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import type { EditionAppendixBody } from './appendix.inputs.ts';

/** The label of every edition. */
const SHARING: SharingLabel = 'GREEN';

/** The appendix of an edition as a table for spreadsheets: cell by cell what the edition prints, whatever the registry says today. */
@Injectable()
export class EditionAppendixFile {
  constructor(
    private readonly gate: OperationGate,
    private readonly editions: ReportEditionService,
  ) {}

  /** Refuses NOT_FOUND for an edition that the person does not read. */
  async make({ editionId, format }: EditionAppendixBody): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const appendix = await this.gate.within('snapshot', () => this.editions.appendix(editionId));
      const facts = {
        report: 'REPORT_APPENDIX',
        edition: editionId,
        rows: appendix.rows.length,
        sharing: SHARING,
        format,
      };
      await this.gate.within('change', () => noteExport('report_editions', facts));
      return write(appendix, format);
    });
  }
}

function write(
  { title, language, dataDate, knownAt, countries, heads, rows }: EditionAppendix,
  format: EditionAppendixBody['format'],
): Promise<MadeFile> {
  const words = reportWordsOf(language);
  return writeWholeTable(
    {
      title: words.label('listName', 'REPORT_APPENDIX'),
      list: 'report-appendix',
      sharing: SHARING,
      narrowed: [
        title,
        words.date(dataDate),
        instantInUtc(knownAt),
        ...(countries ? [words.list(countries.map(words.country))] : []),
      ],
      headings: heads.map((text) => ({ text, kind: 'text' as const })),
      rows: rows.map((row) => [...row]),
    },
    format,
    wordsOf(language),
  );
}
