import { describe, expect, it } from '@jest/globals';
import {
  type Answers,
  appetiteForMembers,
  appetiteLines,
  type PlacedResponse,
  preventionCorrected,
  type RoundOfWishes,
  resultsFor,
  resultsOf,
} from '../../index.ts';
import { roundOf } from '../testing/rounds.ts';

const works = (wish: string): Answers => ({
  Q1: { choices: ['YES'] },
  Q6: { choices: ['YES'] },
  Q9: { choices: [wish] },
});
/** Hotline, region and wish of each answer. */
const placed = (list: readonly (readonly [string | null, string | null, string])[]): readonly PlacedResponse[] =>
  roundOf(
    preventionCorrected,
    list.map(([, , wish]) => works(wish)),
  ).responses.map((response, at) => ({
    ...response,
    hotlineId: list[at]?.[0] ?? null,
    region: list[at]?.[1] ?? null,
  }));
const round = (responses: readonly PlacedResponse[], more: Partial<RoundOfWishes> = {}): RoundOfWishes => ({
  definition: preventionCorrected,
  archived: false,
  released: null,
  responses,
  ...more,
});
const told = (lines: ReturnType<typeof appetiteLines>) =>
  lines.map(({ id, name, answered, counts: { YES, MAYBE, NO } }) => [id, name, answered, YES, MAYBE, NO]);

const three = placed([
  ['a', 'EUROPE', 'YES'],
  ['b', 'AFRICA', 'NO'],
  ['c', 'EUROPE', 'MAYBE'],
]);
const ofNobody = placed([
  [null, null, 'YES'],
  [null, null, 'YES'],
]);

describe('the lines of the wish to do more', () => {
  it('are one for everybody, one for each hotline, or one for each region in the order of the answers', () => {
    expect(told(appetiteLines(round(three), 'ALL'))).toEqual([['ALL', null, 3, 1, 1, 1]]);
    expect(told(appetiteLines(round(three), 'HOTLINE'))).toEqual([
      ['a', 'R1', 1, 1, 0, 0],
      ['b', 'R2', 1, 0, 0, 1],
      ['c', 'R3', 1, 0, 1, 0],
    ]);
    expect(told(appetiteLines(round(three), 'REGION'))).toEqual([
      ['EUROPE', null, 2, 1, 1, 0],
      ['AFRICA', null, 1, 0, 0, 1],
    ]);
  });

  it('put answers that belong to nobody, or to a hotline of no country, on a line of their own', () => {
    const mixed = round([...ofNobody, ...placed([['d', null, 'NO']])]);
    expect(told(appetiteLines(mixed, 'HOTLINE')).map(([id, , base]) => [id, base])).toEqual([
      ['UNKNOWN', 2],
      ['d', 1],
    ]);
    expect(told(appetiteLines(mixed, 'REGION'))).toEqual([['UNKNOWN', null, 3, 2, 0, 1]]);
  });

  it('add up to the line of everybody, and are none where nobody answered', () => {
    const [all] = appetiteLines(round(three), 'ALL');
    const parts = appetiteLines(round(three), 'REGION');
    expect(parts.reduce((sum, { answered }) => sum + (answered ?? 0), 0)).toBe(all?.answered);
    expect(appetiteLines(round([]), 'ALL')).toEqual([]);
  });
});

describe('what members see of the wish to do more', () => {
  it('is nothing before a release, and the released numbers afterwards, whatever the answers say', () => {
    expect(appetiteForMembers(round(three))).toEqual([]);
    const released = resultsFor('MEMBERS', preventionCorrected, resultsOf(round(ofNobody)));
    expect(told(appetiteForMembers(round(three, { released })))).toEqual([['ALL', null, null, null, null, null]]);
  });

  it('is computed from a round of the past, with small numbers hidden', () => {
    const eight = placed(Array.from({ length: 8 }, () => [null, null, 'YES'] as const));
    expect(told(appetiteForMembers(round(eight, { archived: true })))).toEqual([['ALL', null, 8, 8, 0, 0]]);
    expect(told(appetiteForMembers(round(ofNobody, { archived: true })))).toEqual([
      ['ALL', null, null, null, null, null],
    ]);
  });
});
