import type { Span } from '@alongside/domain';
import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { stripScale } from './strip-scale.ts';

const today = civilDate('2026-06-30');
const span = (startsOn: string, endsOn: string | null): Span => ({
  startsOn: civilDate(startsOn),
  endsOn: endsOn === null ? null : civilDate(endsOn),
});

describe('the strip over years', () => {
  it('covers whole years from the first term to the last, and the next year at least', () => {
    const { years, at } = stripScale([span('2024-03-01', '2025-02-28')], today);
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    expect(at(civilDate('2024-01-01'))).toBe(0);
    expect(at(civilDate('2028-01-01'))).toBe(100);
    expect(at(civilDate('1990-01-01'))).toBe(0);
  });

  it('puts the end of one term where the next begins', () => {
    const { place } = stripScale([span('2024-01-01', null)], today);
    const first = place(span('2024-01-01', '2025-06-30'));
    const second = place(span('2025-07-01', null));
    expect(first.from + first.width).toBeCloseTo(second.from, 6);
    expect(second.from + second.width).toBe(100);
  });

  it('names at most eight years and leaves out what lies long ago', () => {
    const { years } = stripScale([span('1980-01-01', '2040-01-01')], today);
    expect(years.length).toBeLessThanOrEqual(8);
    expect(years[0]?.year).toBe(2011);
  });
});
