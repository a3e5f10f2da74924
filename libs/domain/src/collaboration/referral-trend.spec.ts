import { month, monthSpan } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import type { ShownCount, ShownTable } from '../disclosure/index.ts';
import { determined, knowledgeOf } from '../disclosure/testing/attacker.ts';
import { diceOf, randomTable } from '../disclosure/testing/random-tables.ts';
import type { Region } from '../vocabulary/index.ts';
import { type HotlineReferralSum, networkReferrals, othersReferrals, ownReferrals } from './referral-totals.ts';
import { type ReferralTrend, type ReferralYear, referralTrend } from './referral-trend.ts';

const out = { direction: 'OUT', subject: 'HELP_SEEKER' } as const;
const sum = (name: string, of: string, count: number, region: Region | null = 'EUROPE'): HotlineReferralSum => ({
  id: name.toLowerCase(),
  name,
  region,
  month: month(of),
  count,
  ...out,
});
const last = monthSpan(month('2025-01'), month('2025-12'));
const running = monthSpan(month('2026-01'), month('2026-02'));

describe('referrals over time', () => {
  it('go through the years month by month, as far as they are known', () => {
    const years: ReferralYear[] = [
      { months: last, tables: networkReferrals([sum('A', '2025-12', 9), sum('B', '2025-11', 8)], last) },
      { months: running, tables: networkReferrals([sum('A', '2026-02', 7)], running) },
    ];
    const trend = referralTrend(years, 'HELP_OUT', ['HOTLINE'], 4);
    expect(trend.months).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(trend.lines.map(({ name, counts }) => [name, counts])).toEqual([
      ['A', [0, 9, 0, 7]],
      ['B', [8, 0, 0, 0]],
    ]);
    expect(referralTrend(years, 'REPORT_IN', ['HOTLINE'], 4).lines).toEqual([]);
    expect(referralTrend(years, 'HELP_OUT', ['NETWORK'], 2).lines.map(({ counts }) => counts)).toEqual([[0, 7]]);
  });

  it('say nothing of all others where they were too few or are not known yet', () => {
    const own = (of: string, count: number) => ({ id: 'p', name: 'P', month: month(of), count, ...out });
    const begun = monthSpan(month('2026-01'), month('2026-03'));
    const years: ReferralYear[] = [
      { months: last, tables: ownReferrals([own('2025-12', 2)], last) },
      { months: begun, tables: ownReferrals([own('2026-01', 1)], begun) },
      { months: last, tables: [] },
      { months: running, tables: othersReferrals([sum('', '2026-01', 30)], running) },
    ];
    const trend = referralTrend(years, 'HELP_OUT', ['OWN', 'OTHERS'], 4);
    expect(trend.months).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
    expect(trend.lines.map(({ kind, counts }) => [kind, counts])).toEqual([
      ['OWN', [2, 1, 0, 0]],
      ['OTHERS', [null, 30, 0, null]],
    ]);
  });
});

/** The table of a year that an attacker reads out of the trends, whose lines have no sums; these they have from the page of the year. */
function readOut(
  trends: Readonly<Record<'HOTLINE' | 'REGION' | 'NETWORK', ReferralTrend>>,
  { months, tables }: ReferralYear,
  regionOf: ReadonlyMap<string, Region | null>,
): ShownTable {
  const lines = tables[0]?.lines ?? [];
  const shown = (kind: 'HOTLINE' | 'REGION' | 'NETWORK', id: string | null) => {
    const trend = trends[kind];
    const line = trend.lines.find((one) => one.id === id);
    return {
      cells: months.map((one) => line?.counts[trend.months.indexOf(one)] as ShownCount),
      total: lines.find((one) => one.kind === kind && one.id === id)?.total as ShownCount,
    };
  };
  return {
    groups: lines
      .filter(({ kind }) => kind === 'REGION')
      .map(({ id }) => ({
        rows: lines
          .filter((line) => line.kind === 'HOTLINE' && regionOf.get(line.id ?? '') === id)
          .map((line) => shown('HOTLINE', line.id)),
        sum: shown('REGION', id),
      })),
    sum: shown('NETWORK', null),
  };
}

describe('an attacker who has the trends of all hotlines, regions and the network', () => {
  it('has the tables of the years and nothing more, and computes no hidden count', () => {
    const dice = diceOf(206);
    let hidden = 0;
    for (let n = 0; n < 300; n += 1) {
      const regionOf = new Map<string, Region | null>();
      const spans = [monthSpan(month('2024-01'), month('2024-04')), monthSpan(month('2025-01'), month('2025-04'))];
      const years = spans.map((months): ReferralYear => {
        const sums = randomTable(dice, { groups: 2, rows: 2, columns: 4 }, 12).flatMap((rows, g) =>
          rows.flatMap((counts, r) => {
            const region = g === 0 ? ('AFRICA' as const) : ('EUROPE' as const);
            regionOf.set(`h${g}${r}`, region);
            return counts.map((count, at) => ({ ...sum(`H${g}${r}`, months[at] ?? '', count, region) }));
          }),
        );
        return { months, tables: networkReferrals(sums, months) };
      });
      const trends = {
        HOTLINE: referralTrend(years, 'HELP_OUT', ['HOTLINE'], 8),
        REGION: referralTrend(years, 'HELP_OUT', ['REGION'], 8),
        NETWORK: referralTrend(years, 'HELP_OUT', ['NETWORK'], 8),
      };
      for (const year of years) {
        if (!year.tables[0]) continue;
        const read = readOut(trends, year, regionOf);
        const cells = year.tables[0].lines.map(({ counts }) => counts);
        const again = read.groups.flatMap(({ rows, sum: all }) => [...rows.map((row) => row.cells), all.cells]);
        expect([...again, read.sum.cells]).toEqual(cells);
        expect(determined(knowledgeOf(read))).toEqual([]);
        hidden += cells.flat().filter((count) => typeof count !== 'number').length;
      }
    }
    expect(hidden).toBeGreaterThan(1_000);
  });
});
