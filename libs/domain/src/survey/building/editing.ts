import type { Choice, MatrixRow, Question, SurveyDefinition, SurveyText } from '../definition.ts';
import { choicesOf } from '../items.ts';
import { nextCode, nextQuestionCode } from './codes.ts';

/** Most characters that a new question in words takes, and most names of a new list. */
const WORDS = 2000;
const NAMES = 10;

/** A question as it is when somebody adds it: without words, and of a shape that can be answered. */
export function newQuestion(kind: Question['kind'], code: string): Question {
  const base = { code, text: {} };
  const named = (beginning: string, numbers: readonly number[]) =>
    numbers.map((number) => ({ code: `${beginning}_${number}`, text: {} }));
  switch (kind) {
    case 'SINGLE_CHOICE':
    case 'MULTI_CHOICE':
      return { ...base, kind, choices: named('OPTION', [1, 2]) };
    case 'LIKERT_MATRIX':
      return { ...base, kind, rows: named('ROW', [1]), scale: named('STEP', [1, 2, 3, 4, 5]) };
    case 'TEXT':
      return { ...base, kind, limit: WORDS };
    case 'INITIATIVE_LIST':
      return { ...base, kind, limit: NAMES };
  }
}

const withQuestions = (definition: SurveyDefinition, questions: readonly Question[]): SurveyDefinition => ({
  ...definition,
  questions,
});

/** With a question at a place, `questions.length` for the end. */
export const insertQuestion = (definition: SurveyDefinition, question: Question, at: number): SurveyDefinition =>
  withQuestions(definition, definition.questions.toSpliced(at, 0, question));

/** Without a question. Rules that look at it stay, so that the check names them. */
export const removeQuestion = (definition: SurveyDefinition, code: string): SurveyDefinition =>
  withQuestions(
    definition,
    definition.questions.filter((each) => each.code !== code),
  );

/** With a question so many places further down, or up where `by` is negative; at the ends it stays. */
export function moveQuestion(definition: SurveyDefinition, code: string, by: number): SurveyDefinition {
  const from = definition.questions.findIndex((each) => each.code === code);
  const question = definition.questions[from];
  if (!question) return definition;
  const to = Math.min(Math.max(from + by, 0), definition.questions.length - 1);
  return withQuestions(definition, definition.questions.toSpliced(from, 1).toSpliced(to, 0, question));
}

/** With a copy right after a question, under a code that neither this definition nor `base` has. Answers the new code too. */
export function duplicateQuestion(
  definition: SurveyDefinition,
  code: string,
  base?: SurveyDefinition,
): { readonly definition: SurveyDefinition; readonly code: string } {
  const at = definition.questions.findIndex((each) => each.code === code);
  const question = definition.questions[at];
  if (!question) return { definition, code };
  const copy = nextQuestionCode(definition, base);
  return { definition: insertQuestion(definition, { ...question, code: copy }, at + 1), code: copy };
}

/** With something else about a question. `undefined` takes a property away. */
export const changeQuestion = (
  definition: SurveyDefinition,
  code: string,
  change: (question: Question) => Question,
): SurveyDefinition =>
  withQuestions(
    definition,
    definition.questions.map((each) => (each.code === code ? withoutUndefined(change(each)) : each)),
  );

/** Stored as JSON, a property that is undefined and one that is not there are the same; so they are here. */
const withoutUndefined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;

/** A question with other choices: its options, or the steps of its scale. */
export function withChoices(question: Question, choices: readonly Choice[]): Question {
  const list = choices.map(withoutUndefined);
  if (question.kind === 'LIKERT_MATRIX') return { ...question, scale: list };
  return 'choices' in question ? { ...question, choices: list } : question;
}

/** A question with other statements, where it has any. */
export const withRows = (question: Question, rows: readonly MatrixRow[]): Question =>
  question.kind === 'LIKERT_MATRIX' ? { ...question, rows } : question;

/** With one more option, or step, at the end. */
export function addChoice(question: Question, more: Partial<Choice> = {}, reserved: readonly string[] = []): Question {
  const choices = choicesOf(question);
  const code = nextCode(question.kind === 'LIKERT_MATRIX' ? 'STEP' : 'OPTION', [...codesOf(choices), ...reserved]);
  return withChoices(question, [...choices, { code, text: {}, ...more }]);
}

/** With one more statement at the end. */
export function addRow(question: Question, reserved: readonly string[] = []): Question {
  if (question.kind !== 'LIKERT_MATRIX') return question;
  const code = nextCode('ROW', [...codesOf(question.rows), ...reserved]);
  return withRows(question, [...question.rows, { code, text: {} }]);
}

/** The codes of a list. */
export const codesOf = (list: readonly { readonly code: string }[]): readonly string[] => list.map(({ code }) => code);

/** A text with other words in one language; empty words take the language away. */
export function withWords(text: SurveyText, language: string, words: string): SurveyText {
  const { [language]: _before, ...others } = text;
  return words === '' ? others : { ...others, [language]: words };
}
