import {
  codebook,
  crossTablesTable,
  ensure,
  longTable,
  may,
  notFound,
  type ResultAudience,
  type SharingLabel,
  type SurveyTable,
  textIn,
  totalsTable,
  wideTable,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { tableFormats } from '../../kernel/exports/export.service.ts';
import { fileName, type Statement } from '../../kernel/exports/statement.ts';
import type { Heading } from '../../kernel/exports/table-writer.ts';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { type Words, wordsOf } from '../../kernel/language.ts';
import { actor, operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import type { LoadedRound } from './survey.repository.ts';
import { answeredCrossTable } from './survey-cross-table.types.ts';
import type { SurveyFileBody } from './survey-file.inputs.ts';
import { SurveyQuoteService } from './survey-quote.service.ts';
import { SurveyResultsRepository } from './survey-results.repository.ts';
import { SurveyResultsService } from './survey-results.service.ts';

/** A table of a round and under which label it leaves. */
interface LabelledTable {
  readonly table: SurveyTable;
  readonly sharing: SharingLabel;
  readonly round: LoadedRound;
}

/** What an audience reads may go as far as that audience; the secretariat's numbers stay with it and the hotlines. */
const sharingFor: Readonly<Record<ResultAudience, SharingLabel>> = {
  SECRETARIAT: 'AMBER',
  MEMBERS: 'GREEN',
  PUBLIC: 'CLEAR',
};

/**
 * Tables of a round as files. Answers one by one leave for the secretariat, and those of a hotline for itself; figures as the
 * reader's page shows them.
 */
@Injectable()
export class SurveyFileService {
  constructor(
    private readonly gate: OperationGate,
    private readonly results: SurveyResultsService,
    private readonly answers: SurveyResultsRepository,
    private readonly quotes: SurveyQuoteService,
  ) {}

  async make(body: SurveyFileBody): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const labelled = await this.gate.within('snapshot', () => this.read(body));
      const file = await this.write(labelled, body, wordsOf(body.language));
      const { rows, sharing } = file;
      const { roundId, table, audience, format } = body;
      await this.gate.within('change', () =>
        noteExport('survey_responses', {
          report: `SURVEY_${table}`,
          rows,
          sharing,
          format,
          roundId,
          ...(audience && { audience }),
        }),
      );
      return file;
    });
  }

  private async read({ roundId, table, audience, language }: SurveyFileBody): Promise<LabelledTable> {
    const wanted = audience ?? (actor().role === 'SECRETARIAT' ? 'SECRETARIAT' : 'MEMBERS');
    ensure(may.seeSurveyResults(actor(), wanted));
    const round = await this.results.loaded(roundId);
    if (table === 'CODEBOOK') return { round, table: codebook(round.definition, language), sharing: 'CLEAR' };
    if (table === 'RESULTS')
      return { round, table: await this.totals(round, wanted, language), sharing: sharingFor[wanted] };
    if (table === 'CROSS_TABLES')
      return { round, table: await this.crossed(round, wanted, language), sharing: sharingFor[wanted] };
    if (table === 'QUOTES') {
      const sharing = sharingFor[wanted === 'PUBLIC' ? 'PUBLIC' : 'MEMBERS'];
      return { round, table: await this.quoted(round, wanted, language), sharing };
    }
    return { round, table: await this.raw(round, table, language), sharing: 'AMBER' };
  }

  /** Answers one by one, as far as row-level security gives them; counted a second time in the same view of the data. */
  private async raw(round: LoadedRound, kind: 'WIDE' | 'LONG', language: string): Promise<SurveyTable> {
    const { definition } = round;
    if (round.archivedInvited !== null) ensure(may.runSurvey(actor()));
    const { responses } = await this.results.found(round);
    if (responses.length !== (await this.answers.count(round.id))) throw new Error('answers were counted differently');
    const options = { texts: true, labels: language };
    return (kind === 'WIDE' ? wideTable : longTable)({ definition, responses }, options);
  }

  private async totals(
    { id, definition }: LoadedRound,
    audience: ResultAudience,
    language: string,
  ): Promise<SurveyTable> {
    const results = await this.results.results(id, audience);
    if (!results) throw notFound();
    return totalsTable(definition, results.questions, language);
  }

  private async crossed({ id, definition }: LoadedRound, audience: ResultAudience, language: string) {
    const results = await this.results.results(id, audience);
    if (!results) throw notFound();
    return crossTablesTable(definition, results.crossTables.map(answeredCrossTable), language);
  }

  private async quoted(
    { id, definition }: LoadedRound,
    audience: ResultAudience,
    language: string,
  ): Promise<SurveyTable> {
    const quotes = await this.quotes.released(id);
    const questionOf = (item: string) => definition.questions.find(({ code }) => code === item)?.text ?? {};
    const seen = quotes.filter((quote) => audience !== 'PUBLIC' || quote.audience === 'PUBLIC');
    return {
      columns: ['item', 'question', 'text', 'country', 'hotline', 'audience', 'released_on'],
      rows: seen.map(({ item, text, country, hotline, audience: of, releasedAt }) => [
        item,
        textIn(definition, questionOf(item), language),
        text,
        country,
        hotline,
        of,
        releasedAt.slice(0, 10),
      ]),
    };
  }

  private async write({ round, table, sharing }: LabelledTable, body: SurveyFileBody, words: Words): Promise<MadeFile> {
    const { writer, type } = tableFormats[body.format];
    // A column of counts may say of some that they are hidden: cells keep the kind of their value.
    const headings = table.columns.map((text): Heading => ({ text, kind: 'text' }));
    const file = await writer.open(headings, words);
    try {
      await file.write(table.rows);
      const statement: Statement = {
        title: `${round.title}: ${words.label('surveyTable', body.table)}`,
        sharing,
        rows: table.rows.length,
        columns: headings.length,
        madeBy: actor().name,
        madeAt: new Date(),
        narrowed: body.audience ? [words.label('resultAudience', body.audience)] : [],
      };
      const name = fileName(statement, `survey-${body.table.toLowerCase()}`, body.format);
      return { ...(await file.end(statement)), name, type, rows: table.rows.length, columns: headings.length, sharing };
    } catch (error) {
      await file.drop();
      throw error;
    }
  }
}
