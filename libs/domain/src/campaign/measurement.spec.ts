import { addDays, civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CampaignMetric } from '../vocabulary/index.ts';
import {
  audienceGroups,
  compareWindows,
  daysOf,
  funnelOf,
  isTooSmallToTell,
  type Measurement,
  measurementProblems,
  rateOf,
  significant,
  totalOf,
  windowSpans,
} from './index.ts';

const from = civilDate('2022-03-01');
const until = civilDate('2023-08-31');
const figure = (metric: CampaignMetric, numerator: number, more: Partial<Measurement> = {}): Measurement => ({
  id: `${metric}-${numerator}`,
  metric,
  window: 'CAMPAIGN',
  from,
  until,
  numerator,
  denominator: null,
  sameAudienceAs: null,
  ...more,
});

describe('the published figures of reThink (research/domain.md 6.3)', () => {
  const published = [
    figure('IMPRESSIONS', 2_800_000),
    figure('ENGAGEMENTS', 1_656),
    figure('CLICKS', 490),
    figure('SERVICE_CONTACTS', 68),
  ];

  it('give 0.0591 % who ask, 0.0175 % who click, and 13.9 % of clicks that become contacts', () => {
    const [, asked, clicked, contacts] = funnelOf(published);
    expect(asked?.ofFirst).toEqual({ numerator: 1_656, denominator: 2_800_000, percent: 0.0591 });
    expect(clicked?.ofFirst).toEqual({ numerator: 490, denominator: 2_800_000, percent: 0.0175 });
    expect(contacts?.ofPrevious).toEqual({ metric: 'CLICKS', numerator: 68, denominator: 490, percent: 13.9 });
  });

  it('give a share of searches that fell by a third, from 0.12 % to 0.08 %', () => {
    const days = daysOf({ from, until });
    const share = (numerator: number, window: Measurement['window'], start: string) =>
      figure('TARGETED_SEARCHES', numerator, {
        window,
        denominator: 10_000,
        from: civilDate(start),
        until: addDays(civilDate(start), days - 1),
      });
    const [compared] = compareWindows([share(12, 'BASELINE', '2020-01-01'), share(8, 'AFTER', '2024-01-01')]);
    expect(compared?.windows.map(({ rate }) => rate?.percent)).toEqual([0.12, 0.08]);
    expect(compared).toMatchObject({ toCampaign: null, toAfter: -33.3, doubts: [] });
  });
});

describe('a rate', () => {
  it.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 1, 100],
    [0, 7, 0],
    [9_995, 100_000, 10],
    [1, 8_000, 0.0125],
    [12_345, 100_000, 12.3],
    [1_235, 10_000, 12.4],
    [1_245, 10_000, 12.5],
    [5, 2, 250],
    [123_456, 1, 12_300_000],
  ])('of %d in %d is %d %%', (numerator, denominator, percent) => {
    expect(rateOf(numerator, denominator)).toEqual({ numerator, denominator, percent });
  });

  it('of nothing is not known', () => {
    expect(rateOf(0, 0).percent).toBeNull();
  });

  it('is never further from the truth than half a unit of the third digit', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.integer({ min: 1, max: 2_000_000_000 }), (n, d) => {
        const { percent } = rateOf(n, d);
        const exact = (n / d) * 100;
        expect(Math.abs((percent ?? 0) - exact)).toBeLessThanOrEqual(exact * 0.005 + Number.EPSILON);
      }),
      { numRuns: 2_000 },
    );
  });

  it('falls as it rises', () => {
    expect(significant(-100n, 3n)).toBe(-33.3);
  });
});

/** Measurements of one metric and window with links among them, some into nowhere and some in circles. */
const linked = fc
  .array(
    fc.record({
      numerator: fc.nat(1_000_000),
      denominator: fc.constant(null),
      link: fc.option(fc.nat(12), { nil: null }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((all) =>
    all.map(({ numerator, link }, i) =>
      figure('IMPRESSIONS', numerator, { id: `m${i}`, sameAudienceAs: link === null ? null : `m${link}` }),
    ),
  );
const sum = (all: readonly Measurement[]) => all.reduce((total, { numerator }) => total + numerator, 0);
const most = (all: readonly Measurement[]) => Math.max(...all.map(({ numerator }) => numerator));

describe('a total', () => {
  it('counts the same people once: the figure that saw most of them', () => {
    const a = figure('IMPRESSIONS', 100, { id: 'a' });
    const b = figure('IMPRESSIONS', 80, { id: 'b', sameAudienceAs: 'a' });
    const c = figure('IMPRESSIONS', 30, { id: 'c' });
    expect(totalOf([a, b, c])).toEqual({ numerator: 130, denominator: null, counted: [a, c], leftOut: [b] });
    expect(totalOf([])).toBeNull();
  });

  it('of shares takes the one with the larger whole', () => {
    const a = figure('TARGETED_SEARCHES', 9, { id: 'a', denominator: 100 });
    const b = figure('TARGETED_SEARCHES', 8, { id: 'b', denominator: 1_000, sameAudienceAs: 'a' });
    expect(totalOf([a, b])).toMatchObject({ numerator: 8, denominator: 1_000 });
  });

  it('never exceeds the sum, never falls below the largest, and is the sum where nothing is linked', () => {
    fc.assert(
      fc.property(linked, (all) => {
        const total = totalOf(all)?.numerator ?? 0;
        expect(total).toBeLessThanOrEqual(sum(all));
        expect(total).toBeGreaterThanOrEqual(most(all));
        const apart = all.map((each) => ({ ...each, sameAudienceAs: null }));
        expect(totalOf(apart)?.numerator).toBe(sum(all));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is what the groups count: one figure of each, its largest', () => {
    fc.assert(
      fc.property(linked, (all) => {
        const groups = audienceGroups(all);
        expect(
          groups
            .flat()
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(all.map(({ id }) => id).toSorted());
        expect(totalOf(all)?.numerator).toBe(groups.reduce((total, group) => total + most(group), 0));
        expect(totalOf(all)?.counted).toHaveLength(groups.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never grows by a link, and does not depend on the order', () => {
    fc.assert(
      fc.property(linked, fc.nat(9), fc.nat(9), (all, i, j) => {
        const before = totalOf(all)?.numerator ?? 0;
        expect(totalOf(all.toReversed())).toMatchObject({ numerator: before });
        const one = all[i % all.length] as Measurement;
        if (one.sameAudienceAs !== null) return;
        const more = all.map((each) => (each === one ? { ...each, sameAudienceAs: `m${j % all.length}` } : each));
        expect(totalOf(more)?.numerator).toBeLessThanOrEqual(before);
      }),
      { numRuns: 2_000 },
    );
  });

  it('grows by nothing when a partner reports again what another has reported', () => {
    fc.assert(
      fc.property(linked, fc.nat(9), (all, i) => {
        const one = all[i % all.length] as Measurement;
        const again = { ...one, id: 'again', sameAudienceAs: one.id };
        expect(totalOf([...all, again])?.numerator).toBe(totalOf(all)?.numerator);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the funnel', () => {
  it('knows what was not measured from zero, and goes on from the last step that was', () => {
    const steps = funnelOf([figure('IMPRESSIONS', 1_000), figure('SERVICE_CONTACTS', 0)]);
    expect(steps.map(({ count }) => count)).toEqual([1_000, null, null, 0]);
    expect(steps[3]?.ofPrevious).toEqual({ metric: 'IMPRESSIONS', numerator: 0, denominator: 1_000, percent: 0 });
    expect(steps[1]?.ofFirst).toBeNull();
  });

  it('leaves other windows out, and says where a step is larger than the one before', () => {
    const steps = funnelOf([
      figure('IMPRESSIONS', 10),
      figure('CLICKS', 12),
      figure('IMPRESSIONS', 500, { id: 'x', window: 'BASELINE' }),
    ]);
    expect(steps.map(({ count, implausible }) => [count, implausible])).toEqual([
      [10, false],
      [null, false],
      [12, true],
      [null, false],
    ]);
  });

  it('does not tell a handful of people to others', () => {
    const told = [0, 1, 4, 5].map((count) => isTooSmallToTell({ metric: 'SERVICE_CONTACTS', count }));
    expect(told).toEqual([false, true, true, false]);
    expect(isTooSmallToTell({ metric: 'CLICKS', count: 1 })).toBe(false);
  });
});

describe('windows', () => {
  it('are suggested as long as the campaign, one after the other', () => {
    const spans = windowSpans(civilDate('2026-03-01'), civilDate('2026-03-10'));
    expect(spans).toEqual({
      BASELINE: { from: '2026-02-19', until: '2026-02-28' },
      CAMPAIGN: { from: '2026-03-01', until: '2026-03-10' },
      AFTER: { from: '2026-03-11', until: '2026-03-20' },
    });
    expect(new Set(Object.values(spans).map(daysOf))).toEqual(new Set([10]));
  });

  const reports = (numerator: number, window: Measurement['window'], start: string, end: string) =>
    figure('HOTLINE_REPORTS', numerator, {
      id: window + numerator,
      window,
      from: civilDate(start),
      until: civilDate(end),
    });

  it('of one length tell a change', () => {
    const [compared] = compareWindows([
      reports(40, 'BASELINE', '2026-01-01', '2026-01-10'),
      reports(50, 'CAMPAIGN', '2026-01-11', '2026-01-20'),
      reports(45, 'AFTER', '2026-01-21', '2026-01-30'),
    ]);
    expect(compared).toMatchObject({ toCampaign: 25, toAfter: 12.5, doubts: [] });
  });

  it('of different length tell what a day brought, and no change', () => {
    const [compared] = compareWindows([
      reports(40, 'BASELINE', '2026-01-01', '2026-01-10'),
      reports(50, 'CAMPAIGN', '2026-01-11', '2026-01-30'),
    ]);
    expect(compared).toMatchObject({ toCampaign: null, doubts: ['LENGTHS_DIFFER'] });
    expect(compared?.windows.map(({ perDay }) => perDay)).toEqual([4, 2.5]);
  });

  it('say when their figures cover other days, or the same days twice', () => {
    const [compared] = compareWindows([
      reports(40, 'BASELINE', '2026-01-01', '2026-01-10'),
      reports(9, 'BASELINE', '2026-01-03', '2026-01-12'),
      reports(50, 'CAMPAIGN', '2026-01-11', '2026-01-22'),
    ]);
    expect(compared?.doubts).toEqual(['PERIODS_MIXED', 'WINDOWS_OVERLAP']);
  });
});

describe('a measurement', () => {
  const today = civilDate('2026-06-15');
  const fields = (given: Measurement, source = 'Platform report', other?: Measurement) =>
    measurementProblems(given, source, other, today).map(({ field }) => field);

  it('is a whole number with its source; a share says of how many', () => {
    expect(fields(figure('CLICKS', 490))).toEqual([]);
    expect(fields(figure('CLICKS', -1), ' ')).toEqual(['numerator', 'source']);
    expect(fields(figure('CLICKS', 1, { denominator: 5 }))).toEqual(['denominator']);
    expect(fields(figure('TARGETED_SEARCHES', 1))).toEqual(['denominator']);
    expect(fields(figure('TARGETED_SEARCHES', 6, { denominator: 5 }))).toEqual(['denominator']);
    expect(fields(figure('TARGETED_SEARCHES', 5, { denominator: 5 }))).toEqual([]);
  });

  it('covers days that have been', () => {
    expect(fields(figure('CLICKS', 1, { until: civilDate('2021-01-01') }))).toEqual(['until']);
    expect(fields(figure('CLICKS', 1, { until: civilDate('2026-06-16') }))).toEqual(['until']);
  });

  it('counts the same people only as another one of its kind and window', () => {
    const other = figure('CLICKS', 5, { id: 'o' });
    const given = figure('CLICKS', 4, { id: 'g', sameAudienceAs: 'o' });
    expect(fields(given, 'x', other)).toEqual([]);
    expect(fields(given, 'x', undefined)).toEqual(['sameAudienceAs']);
    expect(fields(given, 'x', { ...other, window: 'AFTER' })).toEqual(['sameAudienceAs']);
    expect(fields({ ...given, sameAudienceAs: 'g' }, 'x', given)).toEqual(['sameAudienceAs']);
  });
});
