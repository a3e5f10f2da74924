import { describe, expect, it } from '@jest/globals';
import {
  type AnalysedRound,
  type Figure,
  figure,
  figureAt,
  INVITED_2020,
  prevention2020,
  quotations2020,
  reconstructed2020,
  responseRate,
  resultsOf,
  roundedPercent,
  roundingOf,
  submissionProblems,
} from '../../index.ts';

const round: AnalysedRound = { definition: prevention2020, responses: reconstructed2020 };
const rate = responseRate(
  Array.from({ length: INVITED_2020 }, (_, at) => {
    const submitted = at < reconstructed2020.length;
    return { eligibility: 'ELIGIBLE', opened: submitted, submitted, completeness: submitted ? 1 : 0 } as const;
  }),
);
const computed = new Map<string, Figure>(
  quotations2020.map(({ code, at }) => [code, at === 'RESPONSE_RATE' ? rate.rr1 : figureAt(round, at)]),
);
const textsOf = (item: string) => reconstructed2020.flatMap(({ answers }) => answers[item]?.text ?? []);

describe('the reconstructed answers of 2020', () => {
  it('are taken by the engine without a refusal', () => {
    expect(reconstructed2020).toHaveLength(17);
    for (const { answers } of reconstructed2020) expect(submissionProblems(prevention2020, answers)).toEqual([]);
    expect(new Set(reconstructed2020.map(({ respondent }) => respondent)).size).toBe(17);
  });

  it.each([
    ['RESPONSES', 17, 46, 37],
    ['AWARE', 12, 17, 70.6],
    ['WELL_REGARDED', 9, 12, 75],
    ['ANONYMITY', 10, 11, 90.9],
    ['ACCESSIBILITY', 9, 11, 81.8],
    ['UNDER_ALLOCATION', 6, 11, 54.5],
    ['EFFICACY', 4, 11, 36.4],
    ['COLLABORATE', 9, 17, 52.9],
    ['WOULD_DO_MORE', 8, 17, 47.1],
    ['DEPENDS', 9, 17, 52.9],
    ['WOULD_NOT', 0, 17, 0],
  ])('give %s as %i of %i (%d %%)', (code, count, base, percent) => {
    const found = computed.get(code) as Figure;
    expect([found, roundedPercent(found)]).toEqual([figure(count, base), percent]);
  });

  it('agree with each printed percentage once its rounding is told, and the rounding is not the same throughout', () => {
    const roundings = Object.fromEntries(
      quotations2020.map((q) => [q.code, roundingOf(q, computed.get(q.code) as Figure)]),
    );
    expect(roundings).toEqual({
      RESPONSES: 'NO_PERCENTAGE',
      AWARE: 'TRUNCATED',
      WELL_REGARDED: 'EXACT',
      ANONYMITY: 'TRUNCATED',
      ACCESSIBILITY: 'ROUNDED',
      UNDER_ALLOCATION: 'ROUNDED',
      EFFICACY: 'ROUNDED',
      COLLABORATE: 'NO_PERCENTAGE',
      WOULD_DO_MORE: 'ROUNDED',
      DEPENDS: 'ROUNDED',
      WOULD_NOT: 'NO_PERCENTAGE',
    });
  });

  it('have eleven as the only base up to 17 in which all four factors fit', () => {
    const printed = [90, 82, 55, 36];
    const fits = (percent: number, base: number) =>
      Array.from({ length: base + 1 }, (_, count) => (100 * count) / base).some((each) =>
        [Math.round(each), Math.floor(each)].includes(percent),
      );
    const bases = Array.from({ length: 17 }, (_, at) => at + 1).filter((base) =>
      printed.every((each) => fits(each, base)),
    );
    expect(bases).toEqual([11]);
  });

  it('meet what was published in words', () => {
    expect(textsOf('Q7')).toHaveLength(9);
    expect(textsOf('Q7').filter((text) => text.includes('advisory board'))).toHaveLength(1);
    expect(textsOf('Q7').filter((text) => text.includes('policy and law'))).toHaveLength(2);
    expect(textsOf('Q8').filter((text) => text !== 'No great obstacle.')).toHaveLength(2);
    const mixed =
      resultsOf(round)
        .find(({ question }) => question === 'Q3')
        ?.items.slice(1) ?? [];
    for (const { scale } of mixed)
      expect([scale?.favourable.count, scale?.unfavourable.count].every(Boolean)).toBe(true);
  });

  it('leave empty what nobody published', () => {
    const bases = new Map(resultsOf(round).flatMap(({ items }) => items.map(({ item, bases }) => [item, bases])));
    for (const item of ['Q2.NETWORK', 'Q5', 'Q11', 'Q12', 'Q1_DETAILS']) expect(bases.get(item)?.answered).toBe(0);
    expect(bases.get('Q2.NETWORK')).toMatchObject({ asked: 12, blank: 12, notAsked: 5 });
    expect(bases.get('Q4')).toMatchObject({ asked: 12, answered: 11, blank: 1 });
    expect([bases.get('Q9')?.asked, bases.get('Q10')?.asked]).toEqual([9, 8]);
  });
});
