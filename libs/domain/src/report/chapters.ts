import {
  coverageStates,
  intensities,
  preventionLevels,
  type ReportChapter,
  reportChapters,
} from '../vocabulary/index.ts';
import { appendixBlocks } from './appendix-chapter.ts';
import { heading, items, paragraph, type ReportBlock, subheading, textBlocks } from './blocks.ts';
import { exampleBlocks } from './examples.ts';
import type { PreventionFacts } from './facts.ts';
import { type ReportFigure, reportFigures } from './figures.ts';
import { keyFigureBlocks } from './key-figures.ts';
import { overviewBlocks } from './overview.ts';
import { reportPlaces } from './places.ts';
import { fillReferences, ratioIn } from './references.ts';
import { analysisBlocks, appetiteBlocks } from './survey-chapters.ts';
import type { ReportWords } from './words.ts';

/** What the secretariat wrote in place of the standard words. */
export type ReportTexts = Readonly<Partial<Record<ReportChapter, string | null>>>;

/** One chapter, ready to be written. */
export interface BuiltChapter {
  readonly chapter: ReportChapter;
  /** Its text with references, as it is edited, and the words that stand there until somebody writes their own. */
  readonly text: string;
  readonly standard: string;
  readonly blocks: readonly ReportBlock[];
}

/** The whole report out of its facts. */
export interface BuiltReport {
  /** What it rests on, for its title page. */
  readonly about: readonly { readonly label: string; readonly value: string }[];
  readonly figures: readonly ReportFigure[];
  readonly chapters: readonly BuiltChapter[];
}

/** Words that stand in a chapter until somebody writes their own. */
export function standardText(chapter: ReportChapter, { survey }: PreventionFacts, { phrases }: ReportWords): string {
  if (chapter !== 'ANALYSIS' && chapter !== 'APPETITE') return phrases.standard[chapter];
  if (!survey) return phrases.withoutSurvey;
  return survey.results ? phrases.standard[chapter] : phrases.releasedAgain(survey.title);
}

/** Builds the report: every number out of the facts, every text with its figures in place. The same facts give the same report. */
export function buildReport(facts: PreventionFacts, texts: ReportTexts, words: ReportWords): BuiltReport {
  const figures = reportFigures(facts);
  const numbers = { number: words.number, ratio: ratioIn[words.lang] };
  const chapters = reportChapters.codes.map((chapter, at): BuiltChapter => {
    const standard = standardText(chapter, facts, words);
    const text = texts[chapter] ?? standard;
    const blocks = [
      heading(`${at + 1} ${words.label('reportChapter', chapter)}`),
      ...textBlocks(fillReferences(text, figures, numbers)),
      ...contentOf[chapter](facts, words, figures),
    ];
    return { chapter, text, standard, blocks };
  });
  return { about: aboutOf(facts, words), figures, chapters };
}

function aboutOf(facts: PreventionFacts, words: ReportWords): BuiltReport['about'] {
  const { phrases, date } = words;
  const { countries, survey } = facts;
  const values = [
    date(facts.dataDate),
    date(facts.knownOn),
    countries
      ? words.list(countries.map(words.country))
      : phrases.allCountries(words.number(reportPlaces(facts).length)),
    survey?.title ?? phrases.noSurvey,
  ];
  return phrases.about.map((label, at) => ({ label, value: values[at] ?? '' }));
}

type Content = (facts: PreventionFacts, words: ReportWords, figures: readonly ReportFigure[]) => readonly ReportBlock[];

const defined = (
  list: 'level' | 'coverageState' | 'intensity',
  codes: readonly string[],
  words: ReportWords,
): ReportBlock[] => items(codes.map((code) => `${words.label(list, code)}: ${words.definition(list, code)}`));

const contentOf: Readonly<Record<ReportChapter, Content>> = {
  INTRODUCTION: (facts, words) => [
    subheading(words.phrases.levels),
    ...defined('level', preventionLevels.codes, words),
    subheading(words.phrases.states),
    ...defined('coverageState', coverageStates.codes, words),
    subheading(words.phrases.method),
    paragraph(words.phrases.methodText(words.date(facts.dataDate), words.date(facts.knownOn))),
    ...items(words.phrases.methodLimits),
  ],
  OVERVIEW: overviewBlocks,
  EXAMPLES: exampleBlocks,
  ANALYSIS: analysisBlocks,
  APPETITE: appetiteBlocks,
  MODEL: (_facts, words) => [subheading(words.phrases.intensities), ...defined('intensity', intensities.codes, words)],
  KEY_FIGURES: keyFigureBlocks,
  APPENDIX: appendixBlocks,
};
