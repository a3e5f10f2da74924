import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import {
  campaignPhases,
  intensities,
  obstacleSeverities,
  partnershipStages,
  trendMeasures,
} from '../vocabulary/index.ts';
import { type StateCount, seriesOf, trendDays, trendFinding, trendLines, trendStates } from './index.ts';

describe('the days of a trend', () => {
  it('are the ends of the months before, and the day itself', () => {
    expect(trendDays(civilDate('2026-03-15'), 3)).toEqual(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-15']);
    expect(trendDays(civilDate('2024-03-01'), 1)).toEqual(['2024-02-29', '2024-03-01']);
    expect(trendDays(civilDate('2026-01-31'), 2)).toEqual(['2025-11-30', '2025-12-31', '2026-01-31']);
  });
});

describe('the lines of a trend', () => {
  it('count every stage, intensity, severity and phase in exactly one series', () => {
    const states = {
      STATUS: partnershipStages,
      INTENSITY: intensities,
      OBSTACLES: obstacleSeverities,
      CAMPAIGNS: campaignPhases,
    };
    for (const measure of trendMeasures.codes) {
      const counted = Object.values(trendStates[measure]).flat();
      expect(counted.toSorted()).toEqual([...states[measure].codes].sort());
    }
  });

  it('have at most four series, which a chart can tell apart', () => {
    for (const measure of trendMeasures.codes) expect(seriesOf(measure).length).toBeLessThanOrEqual(4);
  });

  it('add states up by day, and say 0 where nothing was counted', () => {
    const of = (at: number, state: string, count: number, line = 'a'): StateCount => ({
      at,
      state,
      count,
      line,
      name: `Hotline ${line}`,
    });
    const lines = trendLines('STATUS', 2, [
      of(0, 'PROSPECT', 1),
      of(0, 'AGREED', 2),
      of(1, 'ACTIVE', 3),
      of(1, 'ENDED', 4, 'b'),
    ]);
    expect(lines.map(({ id, name, series }) => [id, name, series.map(({ counts }) => counts)])).toEqual([
      [
        'a',
        'Hotline a',
        [
          [3, 0],
          [0, 3],
          [0, 0],
          [0, 0],
        ],
      ],
      [
        'b',
        'Hotline b',
        [
          [0, 0],
          [0, 0],
          [0, 0],
          [0, 4],
        ],
      ],
    ]);
    expect(trendLines('STATUS', 2, [])).toEqual([]);
  });
});

describe('what a trend says', () => {
  it('is the series that moved most, up or down', () => {
    expect(
      trendFinding([
        { code: 'BUILDING', counts: [4, 9, 5] },
        { code: 'ACTIVE', counts: [6, 2, 3] },
        { code: 'PAUSED', counts: [0, 0, 3] },
      ]),
    ).toEqual({ code: 'ACTIVE', from: 6, to: 3 });
    expect(trendFinding([{ code: 'LIVE', counts: [2, 7, 2] }])).toEqual({ code: 'LIVE', from: 2, to: 2 });
    expect(trendFinding([])).toBeUndefined();
  });
});
