import type { Problem } from '../errors/index.ts';
import type { ItemProblem, ItemProblemCode } from './submission.ts';

const messages: Readonly<Record<ItemProblemCode, string>> = {
  UNKNOWN_ITEM: 'This survey has no such question.',
  NOT_ASKED: 'The answers before it lead past this question.',
  REQUIRED: 'Please answer this question.',
  WRONG_PART: 'This question is answered in another way.',
  UNKNOWN_CHOICE: 'There is no such option.',
  REPEATED_CHOICE: 'Choose an option once.',
  TOO_MANY_CHOICES: 'Choose one option.',
  EXCLUSIVE_CHOICE: 'This option stands alone. Choose it, or others.',
  TEXT_WITHOUT_OTHER: 'Choose the option that the words belong to.',
  TOO_LONG: 'Use fewer characters.',
  TOO_MANY_INITIATIVES: 'Name fewer initiatives.',
};

/** Problems of items as a refusal tells them: `answers.Q3.NETWORK`, each with a sentence. */
export const itemProblems = (found: readonly ItemProblem[]): Problem[] =>
  found.map(({ item, code }) => ({ field: `answers.${item}`, message: messages[code] }));

const DAY = 86_400_000;
/** Longest time that a round takes answers, in days. */
export const LONGEST_ROUND = 366;

/** What is wrong with the times of a round, as ISO instants in UTC: it closes after it opens, within a year. */
export function roundProblems({
  opensAt,
  closesAt,
}: {
  readonly opensAt: string;
  readonly closesAt: string;
}): Problem[] {
  const days = (Date.parse(closesAt) - Date.parse(opensAt)) / DAY;
  if (days <= 0) return [{ field: 'closesAt', message: 'Choose a time after the opening.' }];
  return days > LONGEST_ROUND ? [{ field: 'closesAt', message: 'A round lasts a year at most.' }] : [];
}
