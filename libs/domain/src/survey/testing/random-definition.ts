import fc from 'fast-check';
import type { Choice, Question, SurveyDefinition } from '../definition.ts';
import { choicesOf, itemsOf } from '../items.ts';
import type { Rule } from '../rules.ts';

const text = { en: 'Words' };
const choice = (code: string, more: Partial<Choice> = {}): Choice => ({ code, text, ...more });

const kinds = fc.constantFrom('SINGLE', 'SINGLE', 'MULTI', 'MATRIX', 'TEXT', 'LIST');

/** A question of a random kind, without its rule. */
const question = (code: string): fc.Arbitrary<Question> =>
  fc.record({ kind: kinds, required: fc.boolean(), beneath: fc.boolean() }).map(({ kind, ...rest }): Question => {
    const base = { code, text, ...rest };
    const choices = [choice('A'), choice('B'), choice('C', { other: true })];
    if (kind === 'SINGLE')
      return { ...base, kind: 'SINGLE_CHOICE', choices: [...choices, choice('DK', { meaning: 'DONT_KNOW' })] };
    if (kind === 'MULTI')
      return { ...base, kind: 'MULTI_CHOICE', choices: [...choices, choice('NONE', { exclusive: true })] };
    if (kind === 'MATRIX') {
      const scale = [choice('GOOD'), choice('BAD'), choice('DK', { meaning: 'DONT_KNOW' as const })];
      return { ...base, kind: 'LIKERT_MATRIX', rows: [choice('X'), choice('Y')], scale };
    }
    return { ...base, kind: kind === 'TEXT' ? 'TEXT' : 'INITIATIVE_LIST', limit: 3 };
  });

/** A rule over earlier questions, by three numbers for each part. */
function rule(earlier: readonly Question[], [shape, ...parts]: readonly number[]): Rule | undefined {
  const items = earlier.flatMap(itemsOf);
  if (items.length === 0 || shape === undefined || shape % 5 === 0) return undefined;
  const looks = [0, 1].map((at): Rule => {
    const item = items[(parts[at * 3] ?? 0) % items.length];
    const codes = item ? choicesOf(item.question).map(({ code }) => code) : [];
    if (!item || codes.length === 0) return { item: item?.code ?? '', given: true };
    const chosen = [parts[at * 3 + 1] ?? 0, parts[at * 3 + 2] ?? 0].map((n) => codes[n % codes.length] ?? '');
    return { item: item.code, chosen: [...new Set(chosen)] };
  });
  const [first, second] = looks as [Rule, Rule];
  if (shape % 5 === 1) return first;
  if (shape % 5 === 2) return { any: [first, second] };
  if (shape % 5 === 3) return { all: [first, { not: second }] };
  return { all: [first, second] };
}

/** A survey of up to eight questions whose rules look at earlier ones; not all of its questions can be reached. */
export const randomDefinition: fc.Arbitrary<SurveyDefinition> = fc
  .integer({ min: 1, max: 8 })
  .chain((length) =>
    fc.record({
      questions: fc.tuple(...Array.from({ length }, (_, index) => question(`Q${index + 1}`))),
      rules: fc.array(fc.array(fc.nat({ max: 30 }), { minLength: 7, maxLength: 7 }), {
        minLength: length,
        maxLength: length,
      }),
    }),
  )
  .map(({ questions, rules }) => ({
    key: 'random',
    title: text,
    introduction: text,
    languages: ['en'],
    questions: questions.map((each, index) => ({
      ...each,
      relevance: rule(questions.slice(0, index), rules[index] ?? []),
    })),
  }));
