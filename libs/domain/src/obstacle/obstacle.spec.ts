import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { obstacleSeverities, obstacleStatuses, obstacleTypes } from '../vocabulary/index.ts';
import { type ObstacleValues, obstacleProblems, settledOnFor } from './index.ts';

const today = civilDate('2026-06-30');
const values: ObstacleValues = { since: civilDate('2026-05-01'), status: 'OPEN', settledOn: null, note: null };
const fields = (more: object) => obstacleProblems({ ...values, ...more }, today).map(({ field }) => field);

describe('an obstacle', () => {
  it('has come up on a day that is not ahead', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ since: today })).toEqual([]);
    expect(fields({ since: civilDate('2026-07-01') })).toEqual(['since']);
    expect(fields({ since: civilDate('1990-01-01') })).toEqual(['since']);
    expect(fields({ note: 'x'.repeat(1001) })).toEqual(['note']);
  });

  it('was settled after it came up', () => {
    const settled = { status: 'RESOLVED' as const };
    expect(fields({ ...settled, settledOn: values.since })).toEqual([]);
    expect(fields({ ...settled, settledOn: civilDate('2026-04-30') })).toEqual(['settledOn']);
    expect(fields({ ...settled, settledOn: civilDate('2026-07-01') })).toEqual(['settledOn']);
  });

  it('has a day of settling exactly while it is not open', () => {
    const given = civilDate('2026-06-01');
    expect(settledOnFor('OPEN', given, today)).toBeNull();
    for (const status of obstacleStatuses.codes.filter((code) => code !== 'OPEN')) {
      expect(settledOnFor(status, given, today)).toBe(given);
      expect(settledOnFor(status, null, today)).toBe(today);
    }
  });

  it('is of one of sixteen types, three severities and four statuses', () => {
    expect([obstacleTypes, obstacleSeverities, obstacleStatuses].map(({ codes }) => codes.length)).toEqual([16, 3, 4]);
  });
});
