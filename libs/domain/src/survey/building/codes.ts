import type { Question, SurveyDefinition } from '../definition.ts';
import type { Rule } from '../rules.ts';

const LONGEST = 24;

/** A code out of words: `Once a month` becomes `ONCE_A_MONTH`; one that is `taken` gets a number. Empty words give none. */
export function codeFrom(words: string, taken: Iterable<string>): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .slice(0, LONGEST)
    .replace(/^_+|_+$/g, '');
  if (plain === '') return '';
  return unused(/^[A-Z]/.test(plain) ? plain : `O_${plain}`, new Set(taken));
}

function unused(code: string, taken: ReadonlySet<string>): string {
  let found = code;
  for (let number = 2; taken.has(found); number += 1) found = `${code}_${number}`;
  return found;
}

/** A key for a new survey out of its title: `hotlines-2027`; `survey` where the title has no Latin letters. */
export const surveyKeyFrom = (title: string): string =>
  codeFrom(title, []).toLowerCase().replaceAll('_', '-') || 'survey';

/**
 * The next code for a question, `Q13`: higher than any in these definitions, so that a new question never takes the code
 * of one that was removed.
 */
export function nextQuestionCode(...definitions: readonly (Pick<SurveyDefinition, 'questions'> | undefined)[]): string {
  const numbers = definitions.flatMap((definition) =>
    (definition?.questions ?? []).map(({ code }) => Number(/^Q(\d+)/.exec(code)?.[1] ?? 0)),
  );
  return `Q${Math.max(0, ...numbers) + 1}`;
}

/** The next code of this beginning that is not taken: `OPTION_3`. */
export function nextCode(beginning: string, taken: Iterable<string>): string {
  const codes = new Set(taken);
  let number = 1;
  while (codes.has(`${beginning}_${number}`)) number += 1;
  return `${beginning}_${number}`;
}

/** A rule with other names for items or choices. */
export function renamed(
  rule: Rule,
  item: (code: string) => string,
  choice: (item: string, code: string) => string,
): Rule {
  if ('all' in rule) return { all: rule.all.map((each) => renamed(each, item, choice)) };
  if ('any' in rule) return { any: rule.any.map((each) => renamed(each, item, choice)) };
  if ('not' in rule) return { not: renamed(rule.not, item, choice) };
  if ('given' in rule) return { item: item(rule.item), given: true };
  return { item: item(rule.item), chosen: rule.chosen.map((code) => choice(rule.item, code)) };
}

/** A definition whose rules follow new names. */
export const withRenamed = <Definition extends Pick<SurveyDefinition, 'questions'>>(
  definition: Definition,
  item: (code: string) => string,
  choice: (item: string, code: string) => string = (_item, code) => code,
): Definition => ({
  ...definition,
  questions: definition.questions.map(
    (question): Question =>
      question.relevance ? { ...question, relevance: renamed(question.relevance, item, choice) } : question,
  ),
});
