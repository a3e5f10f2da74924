import { civilDate, month } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { referralMeasures } from '../vocabulary/index.ts';
import {
  type HotlineReferralSum,
  measureOf,
  monthsKnown,
  networkReferrals,
  othersReferrals,
  ownReferrals,
  partsOfMeasure,
} from './referral-totals.ts';

const [january, february] = [month('2026-01'), month('2026-02')];
const out = { direction: 'OUT', subject: 'HELP_SEEKER' } as const;
const sum = (name: string, of: string, count: number, more: Partial<HotlineReferralSum> = {}): HotlineReferralSum => ({
  id: name.toLowerCase(),
  name,
  region: 'EUROPE',
  month: month(of),
  count,
  ...out,
  ...more,
});

describe('what is counted', () => {
  it('is a direction with a subject, and each pair is one measure', () => {
    for (const measure of referralMeasures.codes) expect(measureOf(partsOfMeasure(measure))).toBe(measure);
  });
});

describe('the months that are known', () => {
  it('are those of the year that were over a month ago', () => {
    expect(monthsKnown(2026, civilDate('2026-04-01'))).toEqual(['2026-01', '2026-02']);
    expect(monthsKnown(2025, civilDate('2026-01-01'))).toHaveLength(11);
    expect(monthsKnown(2025, civilDate('2026-03-01'))).toHaveLength(12);
    expect(monthsKnown(2026, civilDate('2026-02-01'))).toEqual([]);
  });
});

describe('the totals of referrals', () => {
  it('are exact within the hotline, by name, with a sum', () => {
    expect(
      ownReferrals([sum('B', '2026-01', 2), sum('A', '2026-02', 1), sum('A', '2026-02', 2)], [january, february]),
    ).toEqual([
      {
        measure: 'HELP_OUT',
        lines: [
          { kind: 'PARTNERSHIP', id: 'a', name: 'A', counts: [0, 3], total: 3 },
          { kind: 'PARTNERSHIP', id: 'b', name: 'B', counts: [2, 0], total: 2 },
          { kind: 'OWN', id: null, name: null, counts: [2, 3], total: 5 },
        ],
      },
    ]);
  });

  it('keep each measure in a table of its own', () => {
    const report = { direction: 'IN', subject: 'CSAM_REPORT' } as const;
    const tables = ownReferrals([sum('A', '2026-01', 9), sum('A', '2026-01', 5, report)], [january]);
    expect(tables.map(({ measure, lines }) => [measure, lines.at(-1)?.total])).toEqual([
      ['HELP_OUT', 9],
      ['REPORT_IN', 5],
    ]);
  });

  it('leave the hotline by region, small ones hidden with what would give them away', () => {
    const sums = [
      sum('A', '2026-01', 3),
      sum('A', '2026-02', 20),
      sum('B', '2026-01', 30),
      sum('B', '2026-02', 25),
      sum('C', '2026-01', 40, { region: 'ASIA' }),
      sum('C', '2026-02', 50, { region: 'ASIA' }),
    ];
    const [table] = networkReferrals(sums, [january, february]);
    expect(table?.lines.map(({ kind, id, counts, total }) => [kind, id, counts, total])).toEqual([
      ['HOTLINE', 'c', [40, 50], 90],
      ['REGION', 'ASIA', [40, 50], 90],
      ['HOTLINE', 'a', ['SMALL', 'WITHHELD'], 23],
      ['HOTLINE', 'b', ['WITHHELD', 'WITHHELD'], 55],
      ['REGION', 'EUROPE', [33, 45], 78],
      ['NETWORK', null, [73, 95], 168],
    ]);
  });

  it('count a hotline whose country nobody knows too, after all regions', () => {
    const [table] = networkReferrals([sum('A', '2026-01', 9), sum('B', '2026-01', 8, { region: null })], [january]);
    expect(table?.lines.map(({ kind, id, total }) => [kind, id, total])).toEqual([
      ['HOTLINE', 'a', 9],
      ['REGION', 'EUROPE', 9],
      ['HOTLINE', 'b', 8],
      ['REGION', null, 8],
      ['NETWORK', null, 17],
    ]);
  });

  it('of all others are one line', () => {
    const [table] = othersReferrals([sum('', '2026-01', 2), sum('', '2026-02', 9)], [january, february]);
    expect(table?.lines).toEqual([{ kind: 'OTHERS', id: null, name: null, counts: ['SMALL', 'WITHHELD'], total: 11 }]);
    expect(othersReferrals([], [january])).toEqual([]);
  });
});
