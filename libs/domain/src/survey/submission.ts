import type { ItemState } from '../vocabulary/index.ts';
import { type Answer, type Answers, isBlank, stateOfAnswer, tidy } from './answers.ts';
import type { Question, SurveyDefinition } from './definition.ts';
import { allItems, choiceOf, type Item, screensOf } from './items.ts';
import { askedItems } from './route.ts';

/** Why an answer to one item is refused. */
export type ItemProblemCode =
  | 'UNKNOWN_ITEM'
  | 'NOT_ASKED'
  | 'REQUIRED'
  | 'WRONG_PART'
  | 'UNKNOWN_CHOICE'
  | 'REPEATED_CHOICE'
  | 'TOO_MANY_CHOICES'
  | 'EXCLUSIVE_CHOICE'
  | 'TEXT_WITHOUT_OTHER'
  | 'TOO_LONG'
  | 'TOO_MANY_INITIATIVES';

/** What is wrong with the answer to one item. */
export interface ItemProblem {
  readonly item: string;
  readonly code: ItemProblemCode;
}

/** Most characters of the words beside an option, and of the name of an initiative. */
export const MOST_WORDS = 200;

/** What is wrong with an answer wherever it stands, asked or not; the rule for drafts. */
export function answerProblems({ code: item, question }: Item, answer: Answer): readonly ItemProblem[] {
  const found: ItemProblemCode[] = [];
  const { choices = [], text = '', initiatives = [] } = answer;
  const other = 'choices' in question && choices.some((code) => choiceOf(question, code)?.other);
  if (!takes(question, answer)) found.push('WRONG_PART');
  if (choices.some((code) => choiceOf(question, code) === undefined)) found.push('UNKNOWN_CHOICE');
  if (new Set(choices).size < choices.length) found.push('REPEATED_CHOICE');
  if (question.kind !== 'MULTI_CHOICE' && choices.length > 1) found.push('TOO_MANY_CHOICES');
  if (choices.length > 1 && choices.some((code) => choiceOf(question, code)?.exclusive)) found.push('EXCLUSIVE_CHOICE');
  if ('choices' in question && text.trim() !== '' && !other) found.push('TEXT_WITHOUT_OTHER');
  if ([...text].length > (question.kind === 'TEXT' ? question.limit : MOST_WORDS)) found.push('TOO_LONG');
  if (initiatives.some(({ name }) => [...name].length > MOST_WORDS)) found.push('TOO_LONG');
  if (question.kind === 'INITIATIVE_LIST' && initiatives.length > question.limit) found.push('TOO_MANY_INITIATIVES');
  return [...new Set(found)].map((code) => ({ item, code }));
}

/** Whether an answer has no part that its kind of question does not know. */
function takes({ kind }: Question, { choices, text, initiatives }: Answer): boolean {
  if (choices?.length && (kind === 'TEXT' || kind === 'INITIATIVE_LIST')) return false;
  if (text?.trim() && (kind === 'LIKERT_MATRIX' || kind === 'INITIATIVE_LIST')) return false;
  return !(initiatives?.length && kind !== 'INITIATIVE_LIST');
}

/** What is wrong with a draft: unknown items and answers that fit nowhere. Answers off the route may wait in it. */
export function draftProblems(definition: SurveyDefinition, answers: Answers): readonly ItemProblem[] {
  const items = new Map(allItems(definition).map((item) => [item.code, item]));
  return Object.entries(answers).flatMap(([code, answer]): readonly ItemProblem[] => {
    const item = items.get(code);
    return item ? answerProblems(item, answer) : [{ item: code, code: 'UNKNOWN_ITEM' }];
  });
}

/** What is wrong with a whole submission, item by item: a draft's problems, answers off the route, and what is missing. */
export function submissionProblems(definition: SurveyDefinition, answers: Answers): readonly ItemProblem[] {
  const asked = askedItems(definition, answers);
  const items = allItems(definition);
  const hidden = items.filter(({ code }) => !asked.has(code) && !isBlank(answers[code]));
  const missing = items.filter(({ code, question }) => asked.has(code) && question.required && isBlank(answers[code]));
  return [
    ...draftProblems(definition, answers),
    ...hidden.map(({ code }): ItemProblem => ({ item: code, code: 'NOT_ASKED' })),
    ...missing.map(({ code }): ItemProblem => ({ item: code, code: 'REQUIRED' })),
  ];
}

/** A draft without what its route leaves out and without blanks: what is submitted. */
export function pruned(definition: SurveyDefinition, answers: Answers): Answers {
  const asked = askedItems(definition, answers);
  return Object.fromEntries(
    allItems(definition).flatMap(({ code, question }) => {
      const answer = answers[code];
      return answer && asked.has(code) && !isBlank(answer) ? [[code, tidy(question, answer)]] : [];
    }),
  );
}

/** States by the code of their item. */
export type ItemStates = Readonly<Record<string, ItemState>>;

/**
 * What became of every item. `reached` is the last question that was shown, for a draft that was never handed
 * in; left out, the respondent got to the end.
 */
export function statesOf(definition: SurveyDefinition, answers: Answers, reached?: string): ItemStates {
  const asked = askedItems(definition, answers);
  const shown = shownUntil(definition, reached);
  return Object.fromEntries(
    allItems(definition).map(({ code, question }): [string, ItemState] => {
      if (!asked.has(code)) return [code, 'NOT_ASKED'];
      const state = stateOfAnswer(question, answers[code]);
      return [code, state === 'BLANK' && !shown.has(question.code) ? 'NOT_REACHED' : state];
    }),
  );
}

/** Codes of the questions up to the screen of `reached`. */
function shownUntil(definition: SurveyDefinition, reached: string | undefined): ReadonlySet<string> {
  const screens = screensOf(definition);
  const last = reached === undefined ? screens.length - 1 : screens.findIndex((s) => s.some((q) => q.code === reached));
  return new Set(screens.slice(0, last + 1).flatMap((screen) => screen.map(({ code }) => code)));
}
