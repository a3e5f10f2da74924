import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Answers,
  askedQuestions,
  check,
  publishFindings,
  reachabilityOf,
  type SurveyDefinition,
  subsetsOf,
} from './index.ts';
import { walkBoth } from './testing/both-evaluators.ts';
import { randomDefinition } from './testing/random-definition.ts';

const RUNS = 12_000;

describe('the page and the server', () => {
  it(`agree on ${RUNS} random walks through random surveys: screens shown, answers kept, states, refusals`, () => {
    const met = { walks: 0, skipped: 0, backwards: 0, pruned: 0, distinct: new Set<string>() };
    fc.assert(
      fc.property(randomDefinition, fc.infiniteStream(fc.nat({ max: 2 ** 30 })), (definition, chance) => {
        if (check(definition).some(({ code }) => code === 'TOO_COMPLEX')) return;
        walkBoth(definition, () => chance.next().value, met);
      }),
      { numRuns: RUNS, seed: 20201117 },
    );
    // The walks must turn back, skip and lose answers off the route, or they would prove little.
    expect(met.walks).toBeGreaterThanOrEqual(10_000);
    expect(met.skipped).toBeGreaterThan(RUNS);
    expect(met.backwards).toBeGreaterThan(5000);
    expect(met.pruned).toBeGreaterThan(1000);
    expect(met.distinct.size).toBeGreaterThan(1000);
  });
});

/** Whatever the answers of a small survey, tried one by one. */
function triedOut(definition: SurveyDefinition): Set<string> {
  const { questions } = definition;
  const reached = new Set<string>();
  const options = questions.map((question) => {
    const blank = question.required ? [] : [undefined];
    if (question.kind === 'SINGLE_CHOICE') return [...blank, ...question.choices.map(({ code }) => [code])];
    if (question.kind !== 'MULTI_CHOICE') return [...blank, []];
    const sets = subsetsOf(question.choices.map(({ code }) => code));
    const alone = (code: string) => question.choices.find((choice) => choice.code === code)?.exclusive;
    return [...blank, ...sets.filter((set) => set.length === 1 || (set.length > 1 && !set.some(alone)))];
  });
  const go = (index: number, answers: Answers): void => {
    const question = questions[index];
    if (!question) {
      for (const { code } of askedQuestions(definition, answers)) reached.add(code);
      return;
    }
    for (const option of options[index] ?? []) {
      const answer = option === undefined ? {} : option.length > 0 ? { choices: option } : { text: 'x' };
      go(index + 1, { ...answers, [question.code]: answer });
    }
  };
  go(0, {});
  return reached;
}

describe('the check of what can be reached', () => {
  it('finds on 1,500 random surveys exactly what trying out every answer finds', () => {
    let unreachable = 0;
    fc.assert(
      fc.property(randomDefinition, (definition) => {
        const small = {
          ...definition,
          questions: definition.questions.filter(({ kind }) => kind !== 'LIKERT_MATRIX').slice(0, 5),
        };
        if (check(small).some(({ code }) => code === 'UNKNOWN_ITEM')) return;
        const { reachable, complete } = reachabilityOf(small);
        expect(complete).toBe(true);
        expect([...reachable].sort()).toEqual([...triedOut(small)].sort());
        unreachable += small.questions.length - reachable.size;
      }),
      { numRuns: 1500, seed: 12 },
    );
    expect(unreachable).toBeGreaterThan(50);
  });

  it('lets nothing through that it cannot check', () => {
    const many = Array.from({ length: 16 }, (_, index) => ({ code: `C${index}`, text: { en: 'x' } }));
    const definition: SurveyDefinition = {
      key: 'k',
      title: { en: 't' },
      introduction: { en: 'i' },
      languages: ['en'],
      questions: [
        { code: 'A', kind: 'MULTI_CHOICE', required: true, text: { en: 'a' }, choices: many },
        {
          code: 'B',
          kind: 'TEXT',
          limit: 10,
          text: { en: 'b' },
          relevance: { all: many.map(({ code }) => ({ item: 'A', chosen: [code] })) },
        },
      ],
    };
    expect(publishFindings(definition)).toContainEqual({ code: 'TOO_COMPLEX', question: '' });
  });
});
