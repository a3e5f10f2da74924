import { describe, expect, test } from '@jest/globals';
import { activity, sizesOf } from './sizes.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('sizes of a set', () => {
  test('the full set is what issue A names', () => {
    expect(sizesOf(1)).toEqual({
      scale: 1,
      hotlines: 50,
      initiatives: 2_000,
      partnerships: 100_000,
      collaborations: 1_000_000,
    });
  });

  test('a hundredth has a hundredth of partnerships and collaborations, and still more than a page each', () => {
    const { hotlines, initiatives, partnerships, collaborations } = sizesOf(0.01);
    expect([hotlines, initiatives, partnerships, collaborations]).toEqual([5, 200, 1_000, 10_000]);
    expect(partnerships / hotlines).toBeGreaterThan(50);
  });
});

describe('activity', () => {
  test.each([
    [1_000, 10_000],
    [7, 70],
    [100_000, 1_000_000],
  ])('%i partnerships share %i collaborations to the last one', (parts, total) => {
    const counts = activity(parts, total);
    expect(counts).toHaveLength(parts);
    expect(sum(counts)).toBe(total);
  });

  test('few partnerships have most of it, and some have nothing', () => {
    const counts = activity(10_000, 100_000);
    expect(sum(counts.slice(0, 1_000))).toBeGreaterThan(40_000);
    expect(Math.max(...counts)).toBeLessThanOrEqual(400);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(500);
  });
});
