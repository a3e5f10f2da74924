import type { QuestionKind } from '../../vocabulary/index.ts';
import type { Choice, Question } from '../definition.ts';
import { choicesOf, type Item, itemsOf } from '../items.ts';
import { type Figure, figure } from './figure.ts';
import { type AnalysedRound, type Bases, basesOf, type SurveyResponse } from './response.ts';

/** One option with its figures; `null` where a figure is hidden or makes no sense. */
export interface ChoiceResult {
  readonly choice: string;
  /** Of those who answered the item. For several choices the shares sum to more than 100. */
  readonly ofAnswered: Figure | null;
  /** Of those who answered with a value; `null` for “don’t know” and the like. */
  readonly ofValid: Figure | null;
  /** Of all respondents, asked or not. */
  readonly ofRespondents: Figure | null;
}

/** What a scale comes to, over those who gave a value. */
export interface ScaleResult {
  readonly favourable: Figure;
  /** The middle step; `null` where the scale has none. */
  readonly neutral: Figure | null;
  readonly unfavourable: Figure;
  /** From 1 for the worst step upwards; `null` where nobody gave a value. */
  readonly mean: number | null;
  readonly median: number | null;
}

/** Whether small numbers were hidden: none, some options, or the whole item with its bases. */
export type Hidden = 'NONE' | 'SOME' | 'ALL';

/** The figures of one item. */
export interface ItemResult {
  readonly item: string;
  readonly bases: Bases | null;
  readonly choices: readonly ChoiceResult[];
  readonly scale: ScaleResult | null;
  readonly hidden: Hidden;
}

/** The figures of one question. */
export interface QuestionResult {
  readonly question: string;
  readonly kind: QuestionKind;
  readonly items: readonly ItemResult[];
}

/** Every figure of a round, with every number: for the secretariat. See `resultsFor` for everybody else. */
export const resultsOf = ({ definition, responses }: AnalysedRound): readonly QuestionResult[] =>
  definition.questions.map((question) => ({
    question: question.code,
    kind: question.kind,
    items: itemsOf(question).map((item) => itemResult(item, responses)),
  }));

function itemResult({ code, question }: Item, responses: readonly SurveyResponse[]): ItemResult {
  const bases = basesOf(responses.map(({ states }) => states[code]));
  const said = responses.flatMap(({ answers, states }) =>
    isAnswer(states[code]) ? [answers[code]?.choices ?? []] : [],
  );
  const countOf = (choice: string) => said.filter((choices) => choices.includes(choice)).length;
  const choices = choicesOf(question).map((choice): ChoiceResult => {
    const count = countOf(choice.code);
    return {
      choice: choice.code,
      ofAnswered: figure(count, bases.answered),
      ofValid: choice.meaning ? null : figure(count, bases.valid ?? 0),
      ofRespondents: figure(count, bases.respondents),
    };
  });
  return { item: code, bases, choices, scale: scaleResult(question, countOf), hidden: 'NONE' };
}

const isAnswer = (state: string | undefined): boolean =>
  state === 'ANSWERED' || state === 'DONT_KNOW' || state === 'PREFER_NOT';

/** The steps of a scale, from the best to the worst, without what stands beside it. */
export const stepsOf = (question: Question): readonly Choice[] =>
  question.kind === 'LIKERT_MATRIX' ? question.scale.filter(({ meaning }) => meaning === undefined) : [];

function scaleResult(question: Question, countOf: (choice: string) => number): ScaleResult | null {
  const counts = stepsOf(question).map(({ code }) => countOf(code));
  if (counts.length === 0) return null;
  const half = Math.floor(counts.length / 2);
  const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
  const base = sum(counts);
  // One value for each respondent, lowest first; the last step of the scale is worth 1.
  const values = counts.flatMap((count, index) => Array<number>(count).fill(counts.length - index)).reverse();
  const middle = [values[Math.floor((base - 1) / 2)], values[Math.floor(base / 2)]] as [number, number];
  return {
    favourable: figure(sum(counts.slice(0, half)), base),
    neutral: counts.length % 2 === 0 ? null : figure(counts[half] ?? 0, base),
    unfavourable: figure(sum(counts.slice(counts.length - half)), base),
    mean: base === 0 ? null : sum(values) / base,
    median: base === 0 ? null : (middle[0] + middle[1]) / 2,
  };
}

/** Points at a figure over one or several items of which each respondent answers one at most, such as Q9 and Q10. */
export interface FigureAt {
  readonly items: readonly string[];
  /** Counted are those who made one of these choices. */
  readonly choices: readonly string[];
  readonly of: 'ANSWERED' | 'VALID' | 'RESPONDENTS';
}

/** The figure that is pointed at. */
export function figureAt({ responses }: AnalysedRound, { items, choices, of }: FigureAt): Figure {
  const inBase = ({ states }: SurveyResponse) =>
    of === 'RESPONDENTS' ||
    items.some((item) => (of === 'VALID' ? states[item] === 'ANSWERED' : isAnswer(states[item])));
  const counts = ({ answers, states }: SurveyResponse) =>
    items.some((item) => isAnswer(states[item]) && answers[item]?.choices?.some((code) => choices.includes(code)));
  return figure(responses.filter(counts).length, responses.filter(inBase).length);
}
