import type { Choice, Question, SurveyDefinition } from './definition.ts';

/** The smallest thing that has an answer: a question, or one row of a matrix. */
export interface Item {
  /** `Q1`, or `Q3.NETWORK` for a row. */
  readonly code: string;
  readonly question: Question;
  /** Code of the matrix row. */
  readonly row?: string;
}

/** The items of a question, in their order. */
export const itemsOf = (question: Question): readonly Item[] =>
  question.kind === 'LIKERT_MATRIX'
    ? question.rows.map((row) => ({ code: `${question.code}.${row.code}`, question, row: row.code }))
    : [{ code: question.code, question }];

/** The items of a whole survey, in their order. */
export const allItems = ({ questions }: SurveyDefinition): readonly Item[] => questions.flatMap(itemsOf);

/** What can be chosen in a question; nothing where it is answered in words. */
export function choicesOf(question: Question): readonly Choice[] {
  if (question.kind === 'LIKERT_MATRIX') return question.scale;
  return 'choices' in question ? question.choices : [];
}

/** The choice of this code. */
export const choiceOf = (question: Question, code: string): Choice | undefined =>
  choicesOf(question).find((choice) => choice.code === code);

/** Questions that share a screen: one, and those that stand beneath it. */
export function screensOf({ questions }: SurveyDefinition): readonly (readonly Question[])[] {
  const screens: Question[][] = [];
  for (const question of questions) {
    const last = screens.at(-1);
    if (question.beneath && last) last.push(question);
    else screens.push([question]);
  }
  return screens;
}
