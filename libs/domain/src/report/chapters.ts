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
import { overviewBlocks } from './overview.ts';
import { fillReferences, ratioIn } from './references.ts';
import { analysisBlocks, appetiteBlocks } from './survey-chapters.ts';
import { figureName, type ReportWords } from './words.ts';

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
  return { figures, chapters };
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
  KEY_FIGURES: (_facts, words, figures) => [keyFigures(words, figures)],
  APPENDIX: appendixBlocks,
};

/** Answers have their place in the chapters of the survey, with the words of their questions. */
const isKey = ({ kind }: ReportFigure): boolean => kind !== 'ANSWER' && kind !== 'FAVOURABLE';

function keyFigures(words: ReportWords, figures: readonly ReportFigure[]): ReportBlock {
  const [name, value, base, how] = words.phrases.figuresHead;
  return {
    kind: 'table',
    caption: words.phrases.figuresCaption,
    columns: [
      { head: name, width: 4 },
      { head: value, width: 1, align: 'right' },
      { head: base, width: 1, align: 'right' },
      { head: how, width: 6 },
    ],
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
