import { describe, expect, it } from '@jest/globals';
import {
  answerCheckProblems,
  askCheckProblems,
  type BothFigures,
  type CheckFigures,
  checkOutcome,
  figureGapState,
  givenFigureProblems,
} from './figure-check.ts';

const both = (ours: number, theirs: number | null): BothFigures => ({ ours, theirs });
const fields = (problems: readonly { readonly field: string }[]) => problems.map(({ field }) => field);

describe('a check of figures', () => {
  it('is asked for where both sides gave a figure and these differ', () => {
    expect(askCheckProblems(both(12, 9))).toEqual([]);
    expect(askCheckProblems(both(0, 1))).toEqual([]);
    expect(fields(askCheckProblems(both(12, 12)))).toEqual(['direction']);
    expect(fields(askCheckProblems(both(12, null)))).toEqual(['direction']);
  });

  it.each([
    [both(12, 9), both(12, 9), 'BOTH_STAND'],
    [both(12, 9), both(9, 9), 'OURS_CORRECTED'],
    [both(12, 9), both(12, 12), 'THEIRS_CORRECTED'],
    [both(12, 9), both(12, null), 'THEIRS_CORRECTED'],
    [both(12, 9), both(11, 11), 'BOTH_CORRECTED'],
  ] as const)('of %j that ends with %j comes to %s', (asked, ended, outcome) => {
    expect(checkOutcome(asked, ended)).toBe(outcome);
  });

  it('needs an explanation only while both sides differ', () => {
    expect(fields(answerCheckProblems(both(12, 9), null))).toEqual(['explanation']);
    expect(answerCheckProblems(both(12, 9), 'ANOTHER_MONTH')).toEqual([]);
    expect(answerCheckProblems(both(12, 12), null)).toEqual([]);
    expect(answerCheckProblems(both(12, null), null)).toEqual([]);
  });
});

describe('a gap', () => {
  const check = (state: CheckFigures['state'], ended: BothFigures | null): CheckFigures => ({
    state,
    asked: both(12, 9),
    ended,
  });

  it.each([
    ['nobody asked about', null, both(12, 9), 'OPEN'],
    ['somebody looks into', check('ASKED', null), both(12, 9), 'ASKED'],
    ['somebody looks into while figures change', check('ASKED', null), both(13, 9), 'ASKED'],
    ['whose check came to these figures', check('ANSWERED', both(12, 9)), both(12, 9), 'SETTLED'],
    ['in which ours is another since', check('ANSWERED', both(12, 9)), both(14, 9), 'OPEN'],
    ['in which theirs is another since', check('ANSWERED', both(12, 9)), both(12, 8), 'OPEN'],
  ] as const)('%s stands where it should', (_name, of, now, state) => {
    expect(figureGapState(of, now)).toBe(state);
  });
});

describe('figures by link', () => {
  const given = (direction: 'OUT' | 'IN', count: number | null, counted = true) => ({ direction, count, counted });

  it.each([
    ['a number and none', [given('OUT', 12), given('IN', null)], []],
    ['none at all', [given('OUT', 0), given('IN', null, false)], []],
    ['a number of what is not counted', [given('OUT', 12, false), given('IN', 3)], ['figures.0.count']],
    ['less than none', [given('OUT', 12), given('IN', -1)], ['figures.1.count']],
    ['a part of one', [given('OUT', 1.5), given('IN', 1)], ['figures.0.count']],
    ['more than anybody counts', [given('OUT', 1_000_001), given('IN', 1)], ['figures.0.count']],
    ['one direction twice', [given('OUT', 1), given('OUT', 2)], ['figures.1.count']],
  ])('may be %s or are told what is wrong', (_name, figures, wrong) => {
    expect(fields(givenFigureProblems(figures))).toEqual(wrong);
  });
});
