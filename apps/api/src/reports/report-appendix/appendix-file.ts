import {
  type AppendixColumn,
  appendixColumns,
  appendixLabel,
  appendixRows,
  countedInitiatives,
  type PreventionFacts,
  strictestLabel,
} from '@alongside/domain';
import { today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { ReportFactRepository, reportWordsOf } from '../../features/prevention-reports/index.ts';
import { Clock } from '../../kernel/clock.ts';
import { instantInUtc } from '../../kernel/exports/statement.ts';
import { writeWholeTable } from '../../kernel/exports/whole-table.ts';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { wordsOf } from '../../kernel/language.ts';
import { operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import type { AppendixBody } from './appendix.inputs.ts';
import { AppendixRepository } from './appendix.repository.ts';

const dates: readonly AppendixColumn[] = ['CONFIRMED_ON'];

/** The appendix of the prevention report as a file: the initiatives that the report counts on a day, with the knowledge of an instant. */
@Injectable()
export class AppendixFile {
  constructor(
    private readonly gate: OperationGate,
    private readonly registry: ReportFactRepository,
    private readonly repository: AppendixRepository,
    private readonly clock: Clock,
  ) {}

  async make(body: AppendixBody): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const { format, dataDate } = body;
      const countries = body.countries ?? null;
      const knownAt = body.knownAt ? new Date(body.knownAt) : this.clock.now();
      const day = { dataDate, knownAt };
      const { initiatives, details } = await this.gate.within('snapshot', async () => ({
        initiatives: await this.registry.initiatives(day),
        details: await this.repository.details(day),
      }));
      const facts: PreventionFacts = {
        dataDate,
        knownOn: today(knownAt),
        countries,
        initiatives,
        hotlines: [],
        lists: [],
        survey: null,
      };
      const file = await this.write(facts, details, body, knownAt);
      const { rows, sharing } = file;
      await this.gate.within('change', () =>
        noteExport('initiative_facts', {
          report: 'REPORT_APPENDIX',
          rows,
          sharing,
          format,
          dataDate,
          knownAt: body.knownAt,
          countries,
        }),
      );
      return file;
    });
  }

  private write(
    facts: PreventionFacts,
    details: Parameters<typeof appendixRows>[1],
    { format, language }: AppendixBody,
    knownAt: Date,
  ): Promise<MadeFile> {
    const words = reportWordsOf(language);
    return writeWholeTable(
      {
        title: words.label('listName', 'REPORT_APPENDIX'),
        list: 'report-appendix',
        sharing: strictestLabel(countedInitiatives(facts).map(({ id }) => appendixLabel(details.get(id)))),
        narrowed: [
          words.date(facts.dataDate),
          instantInUtc(knownAt),
          ...(facts.countries ? [words.list(facts.countries.map(words.country))] : []),
        ],
        headings: appendixColumns.codes.map((code) => ({
          text: words.label('appendixColumn', code),
          kind: dates.includes(code) ? ('date' as const) : ('text' as const),
        })),
        rows: appendixRows(facts, details, words).map((row) => appendixColumns.codes.map((code) => row[code])),
      },
      format,
      wordsOf(language),
    );
  }
}
