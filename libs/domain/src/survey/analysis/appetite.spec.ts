import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Answers,
  appetiteOf,
  asksAppetite,
  prevention2020,
  preventionCorrected,
  resultsFor,
  resultsOf,
  type SurveyDefinition,
  statedAppetites,
} from '../../index.ts';
import { roundOf } from '../testing/rounds.ts';

const works = (wish: string): Answers => ({
  Q1: { choices: ['YES'] },
  Q6: { choices: ['YES'] },
  Q9: { choices: [wish] },
});
const alone = (wish: string): Answers => ({ Q1: { choices: ['NO'] }, Q10: { choices: [wish] } });
const wishes = ['YES', 'MAYBE', 'NO'];
const times = (count: number, answers: Answers) => Array.from({ length: count }, () => answers);
const seenBy = (audience: 'SECRETARIAT' | 'MEMBERS', list: readonly Answers[]) => {
  const round = roundOf(preventionCorrected, list);
  return appetiteOf(preventionCorrected, resultsFor(audience, preventionCorrected, resultsOf(round)));
};

describe('the wish to do more', () => {
  it('is asked in two questions, of those who work with an initiative and of those who do not', () => {
    expect([prevention2020, preventionCorrected].map(asksAppetite)).toEqual([true, true]);
    expect(asksAppetite({ ...preventionCorrected, questions: preventionCorrected.questions.slice(0, 2) })).toBe(false);
    expect(
      seenBy('SECRETARIAT', [works('YES'), works('NO'), alone('YES'), alone('MAYBE'), { Q1: { choices: ['NO'] } }]),
    ).toEqual({
      answered: 4,
      counts: { YES: 2, MAYBE: 1, NO: 1 },
    });
  });

  it('counts none for what cannot be chosen', () => {
    const definition: SurveyDefinition = {
      ...preventionCorrected,
      questions: preventionCorrected.questions.map((question) =>
        question.code === 'Q10' && question.kind === 'SINGLE_CHOICE'
          ? { ...question, choices: question.choices.filter(({ code }) => code !== 'MAYBE') }
          : question,
      ),
    };
    const results = resultsOf(roundOf(definition, [works('MAYBE'), alone('YES')]));
    expect(appetiteOf(definition, results)).toEqual({ answered: 2, counts: { YES: 1, MAYBE: 1, NO: 0 } });
  });

  it('is hidden from members where one of its parts is', () => {
    const large = [
      ...times(6, works('YES')),
      ...times(6, works('NO')),
      ...times(6, alone('YES')),
      ...times(6, alone('NO')),
    ];
    expect(seenBy('MEMBERS', large)).toEqual({ answered: 24, counts: { YES: 12, MAYBE: 0, NO: 12 } });
    // Two of those who work with nobody would like to: with the question they are hidden, and so are the sums.
    expect(seenBy('MEMBERS', [...times(6, works('YES')), ...times(2, alone('YES'))])).toEqual({
      answered: null,
      counts: { YES: null, MAYBE: null, NO: null },
    });
  });

  it('tells members no number that the two questions do not tell', () => {
    const one = fc.tuple(fc.constantFrom(works, alone), fc.constantFrom(...wishes)).map(([of, wish]) => of(wish));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 24 }), (list) => {
        const results = resultsFor('MEMBERS', preventionCorrected, resultsOf(roundOf(preventionCorrected, list)));
        const { counts } = appetiteOf(preventionCorrected, results);
        const parts = results.filter(({ question }) => ['Q9', 'Q10'].includes(question)).flatMap(({ items }) => items);
        for (const code of statedAppetites) {
          const shown = parts.map(({ choices }) => choices.find(({ choice }) => choice === code)?.ofAnswered?.count);
          const hidden = shown.includes(undefined);
          expect(counts[code]).toBe(hidden ? null : shown.reduce<number>((all, count) => all + (count ?? 0), 0));
        }
      }),
      { numRuns: 200 },
    );
  });
});
