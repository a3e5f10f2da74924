import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  allItems,
  askedQuestions,
  choicesOf,
  isBlank,
  itemsOf,
  looksOf,
  reachabilityOf,
} from '../index.ts';
import { preventionCorrected } from '../instruments/index.ts';
import { randomDefinition } from '../testing/random-definition.ts';
import { answersAlong, routesOf, type SurveyRoute, type Turn } from './index.ts';

const turn = ({ item, seen }: Turn) =>
  `${item}=${seen.map((each) => (each === undefined ? '-' : each.join('+') || '*')).join('|')}`;
const ways = ({ ways: list }: SurveyRoute) => list.map((way) => way.map(turn).join(' ')).sort();

describe('the routes of a survey', () => {
  it('are told with what leads to each', () => {
    const { routes, complete } = routesOf(preventionCorrected);
    expect(complete).toBe(true);
    expect(routes.map((route) => [route.asked.length, ...ways(route)])).toEqual([
      [17, 'Q1=YES Q6=YES Q8=YES'],
      [15, 'Q1=YES Q6=YES Q8=*'],
      [12, 'Q1=YES Q6=*'],
      [5, 'Q1=*'],
    ]);
  });

  it('on 300 random surveys are led along by the answers that a preview gives', () => {
    fc.assert(
      fc.property(randomDefinition, (definition) => {
        for (const { asked, ways: list } of routesOf(definition).routes) {
          for (const way of list) {
            const led = askedQuestions(definition, answersAlong(definition, way)).map(({ code }) => code);
            expect(led).toEqual(asked);
          }
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('on 2,000 random surveys hold every respondent exactly once, and nothing that cannot be reached', () => {
    let met = 0;
    fc.assert(
      fc.property(randomDefinition, fc.infiniteStream(fc.nat({ max: 99 })), (definition, chance) => {
        const { routes, complete } = routesOf(definition);
        if (!complete) return;
        const { reachable } = reachabilityOf(definition);
        expect(new Set(routes.flatMap(({ asked }) => asked))).toEqual(reachable);
        const answers = randomAnswers(definition, () => chance.next().value);
        const asked = askedQuestions(definition, answers);
        const items = new Set(asked.flatMap(itemsOf).map(({ code }) => code));
        const looks = definition.questions.flatMap(({ relevance }) => looksOf(relevance));
        const named = new Set(looks.flatMap(({ item, choices }) => choices.map((code) => `${item}=${code}`)));
        const led = routes.filter((route) =>
          route.ways.some((way) => way.every((each) => takes(each, answers, items, named))),
        );
        expect(led.map((route) => route.asked)).toEqual([asked.map(({ code }) => code)]);
        if (routes.length > 1) met += 1;
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(met).toBeGreaterThan(500);
  });
});

/** Answers to a survey by chance; those that have to be given are. */
function randomAnswers(definition: Parameters<typeof allItems>[0], next: () => number): Answers {
  return Object.fromEntries(
    allItems(definition).flatMap(({ code, question }): [string, Answer][] => {
      if (!question.required && next() % 4 === 0) return [];
      const choices = choicesOf(question);
      const one = choices[next() % Math.max(choices.length, 1)];
      if (question.kind === 'INITIATIVE_LIST') return [[code, { initiatives: [{ name: 'x' }] }]];
      if (!one) return [[code, { text: 'x' }]];
      const second = choices.filter(({ exclusive }) => !exclusive)[next() % 2];
      const both = question.kind === 'MULTI_CHOICE' && !one.exclusive && second ? [one.code, second.code] : [one.code];
      return [[code, { choices: [...new Set(both)] }]];
    }),
  );
}

/** Whether an answer is among those that a turn takes: of the choices made, those count that rules name. */
function takes(
  { item, seen }: Turn,
  answers: Answers,
  asked: ReadonlySet<string>,
  named: ReadonlySet<string>,
): boolean {
  const answer = answers[item];
  if (!asked.has(item)) return false;
  if (isBlank(answer)) return seen.includes(undefined);
  const made = (answer?.choices ?? []).filter((code) => named.has(`${item}=${code}`)).sort();
  return seen.some((each) => each !== undefined && [...each].sort().join() === made.join());
}
