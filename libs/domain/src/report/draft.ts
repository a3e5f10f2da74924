import type { CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { lineProblem, problemsOf, textLimits, tooLong } from '../limits/index.ts';
import { isCountryCode, type ReportChapter, reportChapters } from '../vocabulary/index.ts';
import type { ReportTexts } from './chapters.ts';

/** The field that holds the text of a chapter: `KEY_FIGURES` is `keyFiguresText`. */
export const chapterField = (chapter: ReportChapter): ReportField =>
  `${chapter.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}Text` as ReportField;

/** Fields of a draft that hold texts, one for each chapter. */
export type ReportField =
  | 'introductionText'
  | 'overviewText'
  | 'examplesText'
  | 'analysisText'
  | 'appetiteText'
  | 'modelText'
  | 'keyFiguresText'
  | 'appendixText';

/** A report in the making, as a person gives it. A text that is null leaves our own words in its chapter. */
export interface ReportDraftValues extends Readonly<Record<ReportField, string | null>> {
  readonly title: string;
  readonly language: string;
  /** The day that the report is about. */
  readonly dataDate: CivilDate;
  /** ISO 3166-1 alpha-2; null for all. */
  readonly countries: readonly string[] | null;
}

/** The first day that a report can be about: no source of the registry is older. */
export const FIRST_DATA_DATE = '2000-01-01';

/** Texts by chapter, out of the fields of a draft. */
export const draftTexts = (draft: Readonly<Record<ReportField, string | null>>): ReportTexts =>
  Object.fromEntries(reportChapters.codes.map((chapter) => [chapter, draft[chapterField(chapter)]]));

/**
 * What is wrong with a draft, apart from its references, which need the figures.
 *
 * @param knownOn the day of the knowledge that the report rests on; nothing is known of days after it
 */
export function reportDraftProblems(values: ReportDraftValues, knownOn: CivilDate): Problem[] {
  const { title, language, dataDate, countries } = values;
  return problemsOf(
    lineProblem('title', title, textLimits.line),
    language === 'en' || language === 'de' ? undefined : { field: 'language', message: 'Choose English or German.' },
    dataDate < FIRST_DATA_DATE ? { field: 'dataDate', message: 'Choose a day from 2000 on.' } : undefined,
    dataDate > knownOn
      ? { field: 'dataDate', message: 'Choose a day that is not after the knowledge of the report, or take today’s.' }
      : undefined,
    countryProblem(countries),
    reportChapters.codes.flatMap((chapter) => {
      const field = chapterField(chapter);
      return tooLong(field, values[field], textLimits.passage) ?? [];
    }),
  );
}

function countryProblem(countries: readonly string[] | null): Problem | undefined {
  if (countries === null) return undefined;
  if (countries.length === 0) return { field: 'countries', message: 'Choose a country, or all of them.' };
  return countries.every(isCountryCode) ? undefined : { field: 'countries', message: 'Choose countries of the list.' };
}
