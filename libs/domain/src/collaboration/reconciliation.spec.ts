import { civilDate, month } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { partnerFigureProblems, reconcile } from './reconciliation.ts';

describe('the figures of both sides', () => {
  it.each([
    [10, null, { gap: null, share: null, differs: false }],
    [0, 0, { gap: 0, share: 0, differs: false }],
    [10, 10, { gap: 0, share: 0, differs: false }],
    [0, 4, { gap: 4, share: 1, differs: true }],
    [4, 0, { gap: -4, share: 1, differs: true }],
    [100, 75, { gap: -25, share: 0.25, differs: false }],
    [100, 74, { gap: -26, share: 0.26, differs: true }],
    [75, 100, { gap: 25, share: 0.25, differs: false }],
  ] as const)('%s and %s stand beside each other', (ours, theirs, expected) => {
    expect(reconcile(ours, theirs)).toEqual({ ours, theirs, ...expected });
  });
});

describe('a figure of the partner', () => {
  const today = civilDate('2026-03-15');
  const fields = (of: string, count: number | null) =>
    partnerFigureProblems({ month: month(of), count }, today).map(({ field }) => field);

  it('is a whole number of a month that has begun, none included', () => {
    expect(fields('2026-03', 0)).toEqual([]);
    expect(fields('2025-12', 12)).toEqual([]);
    expect(fields('2026-02', null)).toEqual([]);
    expect(fields('2026-04', 12)).toEqual(['month']);
    expect(fields('2026-03', -1)).toEqual(['count']);
    expect(fields('2026-03', 1.5)).toEqual(['count']);
    expect(fields('2026-03', 1_000_001)).toEqual(['count']);
  });
});
