import { type Answers, isBlank } from './answers.ts';
import type { Question, SurveyDefinition } from './definition.ts';
import { itemsOf } from './items.ts';
import { holds, type Seen } from './rules.ts';

/** What rules see of the answers to items for which `wasAsked`. */
const seenIn =
  (answers: Answers, wasAsked: (item: string) => boolean): Seen =>
  (item) => {
    const answer = answers[item];
    return answer && wasAsked(item) && !isBlank(answer) ? (answer.choices ?? []) : undefined;
  };

/**
 * The questions that these answers lead to, in order. Every question is asked whose rule holds; answers to
 * questions that are not asked are as if they were not there.
 */
export function askedQuestions({ questions }: SurveyDefinition, answers: Answers): readonly Question[] {
  const asked = new Set<string>();
  const seen = seenIn(answers, (item) => asked.has(item));
  return questions.filter((question) => {
    const isAsked = question.relevance === undefined || holds(question.relevance, seen);
    if (isAsked) for (const { code } of itemsOf(question)) asked.add(code);
    return isAsked;
  });
}

/** The codes of the items that these answers lead to. */
export const askedItems = (definition: SurveyDefinition, answers: Answers): ReadonlySet<string> =>
  new Set(askedQuestions(definition, answers).flatMap((question) => itemsOf(question).map(({ code }) => code)));
