import {
  coverageStates,
  intensities,
  preventionLevels,
  type ReportChapter,
  reportChapters,
} from '../vocabulary/index.ts';
import { appendixBlocks } from './appendix-chapter.ts';
import { heading, paragraph, type ReportBlock, textBlocks } from './blocks.ts';
import { exampleBlocks } from './examples.ts';
import type { PreventionFacts } from './facts.ts';
import { type ReportFigure, reportFigures } from './figures.ts';
import { overviewBlocks } from './overview.ts';
import { fillReferences } from './references.ts';
import { analysisBlocks, appetiteBlocks } from './survey-chapters.ts';
import { figureName, type ReportWords } from './words.ts';

/** What the secretariat wrote in place of the standard words. */
export type ReportTexts = Readonly<Partial<Record<ReportChapter, string | null>>>;

/** One chapter, ready to be written. */
export interface BuiltChapter {
  readonly chapter: ReportChapter;
  /** Its text with references, as it is edited. */
  readonly text: string;
  readonly blocks: readonly ReportBlock[];
}

/** The whole report out of its facts. */
export interface BuiltReport {
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
  const numbers = { number: words.number, ratio: words.phrases.ratio };
  const chapters = reportChapters.codes.map((chapter, at): BuiltChapter => {
    const text = texts[chapter] ?? standardText(chapter, facts, words);
    const blocks = [
      heading(1, `${at + 1} ${words.label('reportChapter', chapter)}`),
      ...textBlocks(fillReferences(text, figures, numbers)),
      ...contentOf[chapter](facts, words, figures),
    ];
    return { chapter, text, blocks };
  });
  return { figures, chapters };
}

type Content = (facts: PreventionFacts, words: ReportWords, figures: readonly ReportFigure[]) => readonly ReportBlock[];

const defined = (
  list: 'level' | 'coverageState' | 'intensity',
  codes: readonly string[],
  words: ReportWords,
): ReportBlock => ({
  kind: 'list',
  items: codes.map((code) => `${words.label(list, code)}: ${words.definition(list, code)}`),
});

const contentOf: Readonly<Record<ReportChapter, Content>> = {
  INTRODUCTION: (facts, words) => [
    heading(2, words.phrases.levels),
    defined('level', preventionLevels.codes, words),
    heading(2, words.phrases.states),
    defined('coverageState', coverageStates.codes, words),
    heading(2, words.phrases.method),
    paragraph(words.phrases.methodText(words.date(facts.dataDate), words.date(facts.knownOn))),
    { kind: 'list', items: words.phrases.methodLimits },
  ],
  OVERVIEW: overviewBlocks,
  EXAMPLES: exampleBlocks,
  ANALYSIS: analysisBlocks,
  APPETITE: appetiteBlocks,
  MODEL: (_facts, words) => [heading(2, words.phrases.intensities), defined('intensity', intensities.codes, words)],
  KEY_FIGURES: (_facts, words, figures) => [keyFigures(words, figures)],
  APPENDIX: appendixBlocks,
};

/** Answers have their place in the chapters of the survey, with the words of their questions. */
const isKey = ({ kind }: ReportFigure): boolean => kind !== 'ANSWER' && kind !== 'FAVOURABLE';

function keyFigures(words: ReportWords, figures: readonly ReportFigure[]): ReportBlock {
  return {
    kind: 'table',
    caption: words.phrases.figuresCaption,
    head: words.phrases.figuresHead,
    widths: [4, 1, 1, 6],
    rows: figures
      .filter(isKey)
      .map((figure) => [
        figureName(figure, words),
        words.number(figure.value),
        figure.base === null ? '' : words.number(figure.base),
        words.definition('reportFigureKind', figure.kind),
      ]),
  };
}
