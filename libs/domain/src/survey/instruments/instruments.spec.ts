import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { appetites, obstacleTypes } from '../../vocabulary/index.ts';
import { type Answers, allItems, askedItems, check, publishFindings, skipsOf } from '../index.ts';
import { walkBoth } from '../testing/both-evaluators.ts';
import { prevention2020, preventionCorrected } from './index.ts';

const codes = ({ questions }: typeof prevention2020) => questions.map(({ code }) => code);

describe('the survey of 2020 as it was built', () => {
  it('can be published with its faults on record, and with nothing else to find', () => {
    expect(publishFindings(prevention2020)).toEqual([]);
    expect(check(prevention2020).map(({ code, question }) => `${question} ${code}`)).toEqual([
      'Q1 ROUTED_BY_BLANK',
      'Q4 NO_NONE_CHOICE',
      'Q6 ROUTED_BY_BLANK',
    ]);
    expect(publishFindings({ ...prevention2020, faults: [] })).toHaveLength(3);
  });

  it('keeps order, kinds, needed answers and the number of options', () => {
    expect(codes(prevention2020).filter((code) => !code.includes('_'))).toEqual(
      Array.from({ length: 12 }, (_, index) => `Q${index + 1}`),
    );
    expect(prevention2020.questions.filter(({ required }) => required).map(({ code }) => code)).toEqual([
      'Q7',
      'Q9',
      'Q10',
    ]);
    const [, , known, regarded, factors] = prevention2020.questions;
    expect([known, regarded]).toMatchObject([{ rows: { length: 3 }, scale: { length: 6 } }, { scale: { length: 6 } }]);
    expect(factors).toMatchObject({ kind: 'MULTI_CHOICE', choices: { length: 6 } });
  });

  it('carries the fault of question 2: it asks how well known and offers how well regarded', () => {
    const scale = (code: string) => prevention2020.questions.find((each) => each.code === code);
    expect(scale('Q2')).toMatchObject({ scale: (scale('Q3') as { scale?: unknown }).scale });
    expect(prevention2020.faults?.some(({ question }) => question === 'Q2')).toBe(true);
    const mended = preventionCorrected.questions.find(({ code }) => code === 'Q2') as { scale?: unknown };
    expect(mended.scale).not.toEqual((scale('Q2') as { scale?: unknown }).scale);
  });

  it('leads from “no” to Q10 and from working together to Q9, as printed', () => {
    const skips = Object.fromEntries(
      skipsOf(prevention2020).map(({ question, choice, skips: s }) => [`${question} ${choice}`, s]),
    );
    expect(skips['Q1 NO']).toEqual(
      codes(prevention2020)
        .slice(1, -4)
        .filter((code) => !code.startsWith('Q10')),
    );
    expect(skips['Q6 YES']).toEqual(['Q10', 'Q10_REASON']);
    expect(skips['Q6 NO']).toEqual(['Q7', 'Q8', 'Q9', 'Q9_REASON']);
    expect([...askedItems(prevention2020, { Q1: { choices: ['NO'] } })]).toEqual([
      'Q1',
      'Q10',
      'Q10_REASON',
      'Q11',
      'Q12',
    ]);
    // The recorded fault: who leaves Q6 blank is asked neither.
    const blank = askedItems(prevention2020, { Q1: { choices: ['YES'] } });
    expect([blank.has('Q9'), blank.has('Q10')]).toEqual([false, false]);
  });
});

describe('the corrected survey', () => {
  it('has nothing for the check to find', () => {
    expect(check(preventionCorrected)).toEqual([]);
  });

  it('asks everybody for the appetite, in one question or the other', () => {
    const yes = { choices: ['YES'] };
    const respondents: Answers[] = [
      { Q1: { choices: ['NO'] } },
      { Q1: yes, Q6: { choices: ['NO'] } },
      { Q1: yes, Q6: yes },
    ];
    for (const answers of respondents) {
      const asked = askedItems(preventionCorrected, answers);
      expect([asked.has('Q9'), asked.has('Q10')].filter(Boolean)).toHaveLength(1);
    }
  });

  it('links only items that exist, and compares no question that was mended', () => {
    const items = [preventionCorrected, prevention2020].map((each) => new Set(allItems(each).map(({ code }) => code)));
    for (const { item, otherItem } of preventionCorrected.links ?? [])
      expect([items[0]?.has(item), items[1]?.has(otherItem)]).toEqual([true, true]);
    const relation = (item: string) => preventionCorrected.links?.find((link) => link.item === item)?.relation;
    expect(['Q1', 'Q2.NETWORK', 'Q4', 'Q9'].map(relation)).toEqual([
      'SAME',
      'NOT_COMPARABLE',
      'RECODED',
      'NOT_COMPARABLE',
    ]);
  });

  it('names obstacles and appetite by the codes that records use', () => {
    const options = (code: string) => {
      const question = preventionCorrected.questions.find((each) => each.code === code);
      return question && 'choices' in question
        ? question.choices.filter(({ other, meaning }) => !other && !meaning)
        : [];
    };
    expect(options('Q8_WHICH').every(({ code }) => obstacleTypes.has(code))).toBe(true);
    expect(options('Q9').every(({ code }) => appetites.has(code))).toBe(true);
  });
});

describe('both instruments', () => {
  it('are walked by 2,000 random respondents each, on the page and on the server alike', () => {
    for (const definition of [prevention2020, preventionCorrected]) {
      const met = { walks: 0, skipped: 0, backwards: 0, pruned: 0, distinct: new Set<string>() };
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat({ max: 2 ** 30 })), (chance) => {
          walkBoth(definition, () => chance.next().value, met);
        }),
        { numRuns: 2000, seed: 46 },
      );
      expect([met.walks, met.distinct.size > 3, met.pruned > 500]).toEqual([2000, true, true]);
    }
  });
});
