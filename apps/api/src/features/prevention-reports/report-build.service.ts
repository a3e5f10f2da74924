import {
  type BuiltReport,
  buildReport,
  englishReportPhrases,
  type ReportFigure as Figure,
  figureName,
  type PreventionFacts,
  type ReportLanguage,
  type ReportSurvey,
  type ReportTexts,
  type ReportWords,
  vocabularies,
} from '@alongside/domain';
import { germanDefinitions, germanReportPhrases } from '@alongside/domain/german';
import { civilDate, today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { countryServiceLists } from '../../database/registry/section-2.ts';
import { wordsOf } from '../../kernel/language.ts';
import { SurveyResultsService } from '../surveys/index.ts';
import type { ReportContent, ReportRow } from './report.types.ts';
import type { FrozenReport } from './report-edition.entity.ts';
import { type KnownDay, ReportFactRepository } from './report-fact.repository.ts';

/** What a report asks of the registry and of a survey. */
export interface ReportQuestion extends KnownDay {
  readonly countries: readonly string[] | null;
  readonly surveyRoundId: string | null;
}

/** Everything that makes words of facts in a language. */
export function reportWordsOf(language: ReportLanguage): ReportWords {
  return {
    ...wordsOf(language),
    definition: (list, code) => {
      const german: Readonly<Record<string, string>> = germanDefinitions[list];
      return (language === 'de' ? german[code] : undefined) ?? vocabularies[list].definition(code as never);
    },
    phrases: language === 'de' ? germanReportPhrases : englishReportPhrases,
  };
}

/** Collects what a report rests on, and builds it by the rules of libs/domain. */
@Injectable()
export class ReportBuildService {
  constructor(
    private readonly registry: ReportFactRepository,
    private readonly results: SurveyResultsService,
  ) {}

  /** The facts of a report: the same question gives the same ones later, but for what `methodLimits` of the phrases names. */
  async facts(question: ReportQuestion): Promise<PreventionFacts> {
    return {
      dataDate: question.dataDate,
      knownOn: today(question.knownAt),
      countries: question.countries,
      initiatives: await this.registry.initiatives(question),
      hotlines: await this.registry.hotlines(question),
      lists: countryServiceLists.map(({ service, entries }) => ({
        service,
        countries: entries.map(({ country }) => country),
      })),
      survey: question.surveyRoundId ? await this.survey(question.surveyRoundId, question.knownAt) : null,
    };
  }

  /** The report with what its rows are called. */
  build(facts: PreventionFacts, texts: ReportTexts, language: ReportLanguage): FrozenReport {
    const words = reportWordsOf(language);
    const built = buildReport(facts, texts, words);
    return { ...built, names: namesOf(facts, built, words) };
  }

  private async survey(roundId: string, knownAt: Date): Promise<ReportSurvey | null> {
    const found = await this.results.forMembers(roundId, knownAt);
    if (!found) return null;
    const { title, closesAt, definition } = found.round;
    const { results } = found;
    return {
      title,
      closesOn: civilDate(closesAt.slice(0, 10)),
      definition,
      results: results && {
        responseRate: results.responseRate.rr1,
        questions: results.questions,
        quotations: results.quotations,
      },
    };
  }
}

function namesOf(
  { initiatives, hotlines }: PreventionFacts,
  { figures }: BuiltReport,
  { country }: ReportWords,
): Readonly<Record<string, string>> {
  const records = new Map([...initiatives, ...hotlines].map(({ id, name }) => [id, name]));
  const rows = figures.flatMap((figure) => figure.rows);
  return Object.fromEntries([...new Set(rows)].map((row) => [row, records.get(row) ?? country(row)]));
}

/** A figure’s rows with their names. */
export const namedRows = (rows: readonly string[], names: FrozenReport['names']): ReportRow[] =>
  rows.map((id) => ({ id, name: names[id] ?? id }));

/** A report as the API answers it. */
export function contentOf({ figures, chapters, names }: FrozenReport, language: ReportLanguage): ReportContent {
  const words = reportWordsOf(language);
  return {
    figures: figures.map((figure: Figure) => ({
      ...figure,
      name: figureName(figure, words),
      how: words.definition('reportFigureKind', figure.kind),
      rows: namedRows(figure.rows, names),
    })),
    chapters: chapters.map(({ blocks, ...chapter }) => ({ ...chapter, blocks: JSON.stringify(blocks) })),
  };
}
