import { describe, expect, it } from '@jest/globals';
import type { Certainty, OperationalStatus } from '../vocabulary/prevention.ts';
import { operationalStatuses } from '../vocabulary/prevention.ts';
import { coverageState, coverageStrength, firmStatuses, weakStatuses } from './coverage.ts';
import { compareLists } from './printed-list.ts';

describe('the coverage of a place', () => {
  it.each([
    [0, 0, 'NONE_KNOWN'],
    [0, 1, 'FRAGILE'],
    [0, 9, 'FRAGILE'],
    [1, 0, 'FRAGILE'],
    [1, 5, 'FRAGILE'],
    [2, 0, 'COVERED'],
    [7, 3, 'COVERED'],
  ] as const)('with %i certain and %i other initiatives is %s', (firm, weak, state) => {
    expect(coverageState({ firm, weak })).toBe(state);
  });

  it.each<[OperationalStatus, Certainty[], string]>([
    ['ACTIVE', ['STATED', 'STATED'], 'FIRM'],
    ['LISTED_UNCONFIRMED', ['STATED'], 'FIRM'],
    ['ACTIVE', ['STATED', 'POSSIBLE'], 'WEAK'],
    ['ACTIVE', ['INFERRED', 'STATED'], 'WEAK'],
    ['PILOT_TRIAL', ['STATED', 'STATED'], 'WEAK'],
    ['SUSPENDED', [], 'WEAK'],
    ['CLOSED', ['STATED'], 'NONE'],
    ['PROJECT_ENDED', ['POSSIBLE'], 'NONE'],
  ])('counts %s with facts %j as %s', (status, certainties, counted) => {
    expect(coverageStrength(status, certainties)).toBe(counted);
  });

  it('knows every status as certain, weak or ended', () => {
    const ended = operationalStatuses.codes.filter((status) => coverageStrength(status, []) === 'NONE');
    expect([...firmStatuses, ...weakStatuses, ...ended].sort()).toEqual([...operationalStatuses.codes].sort());
    expect(ended).toEqual(['PROJECT_ENDED', 'CLOSED', 'MERGED_RENAMED']);
  });
});

describe('a printed list beside the registry', () => {
  it('tells for each country whether the list, the registry or both name it', () => {
    expect(compareLists(['FI', 'AT'], ['AT', 'PL', 'AT'])).toEqual([
      { country: 'AT', finding: 'BOTH' },
      { country: 'FI', finding: 'ONLY_PRINTED' },
      { country: 'PL', finding: 'ONLY_KNOWN' },
    ]);
    expect(compareLists([], [])).toEqual([]);
  });
});
