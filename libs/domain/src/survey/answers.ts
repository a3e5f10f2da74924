import type { ItemState } from '../vocabulary/index.ts';
import type { Question } from './definition.ts';
import { choiceOf } from './items.ts';

/** An initiative as a respondent names it; with an id where it was picked from the registry. */
export interface NamedInitiative {
  readonly name: string;
  readonly initiativeId?: string;
}

/** What was answered to one item. Which of the parts count depends on the kind of the question. */
export interface Answer {
  /** Codes; one at most but for MULTI_CHOICE. */
  readonly choices?: readonly string[];
  /** The answer to a TEXT, or the words beside a choice that asks for them. */
  readonly text?: string;
  readonly initiatives?: readonly NamedInitiative[];
}

/** Answers by the code of their item. */
export type Answers = Readonly<Record<string, Answer>>;

/** Whether an answer says nothing at all. */
export const isBlank = (answer: Answer | undefined): boolean =>
  answer === undefined ||
  ((answer.choices ?? []).length === 0 &&
    (answer.text ?? '').trim() === '' &&
    (answer.initiatives ?? []).every(({ name }) => name.trim() === ''));

/** What became of an item that was asked and reached. */
export function stateOfAnswer(question: Question, answer: Answer | undefined): ItemState {
  if (isBlank(answer)) return 'BLANK';
  const meanings = (answer?.choices ?? []).map((code) => choiceOf(question, code)?.meaning);
  return meanings.find((meaning) => meaning !== undefined) ?? 'ANSWERED';
}

/** An answer as it is stored: no blanks around texts, choices in the order of the question, nothing that says nothing. */
export function tidy(question: Question, { choices, text, initiatives }: Answer): Answer {
  const order = (code: string) =>
    'choices' in question ? question.choices.findIndex((each) => each.code === code) : 0;
  const named = (initiatives ?? [])
    .map((each) => ({ ...each, name: each.name.trim() }))
    .filter(({ name }) => name !== '');
  return {
    ...(choices?.length ? { choices: [...choices].sort((a, b) => order(a) - order(b)) } : {}),
    ...(text?.trim() ? { text: text.trim() } : {}),
    ...(named.length ? { initiatives: named } : {}),
  };
}
