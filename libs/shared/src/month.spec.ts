import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  civilDate,
  compareMonths,
  firstDayOf,
  isMonth,
  lastDayOf,
  month,
  monthOf,
  monthSpan,
  monthsBetween,
  parseMonth,
  shiftMonth,
} from './index.ts';

const day = fc
  .date({ min: new Date('0002-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => civilDate(date.toISOString().slice(0, 10)));

describe('months', () => {
  it('knows which texts are months', () => {
    expect(['2026-01', '2026-12', '2026-00', '2026-13', '2026-1', '0000-05', '2026-01-01'].map(isMonth)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(parseMonth('2026-13')).toBeUndefined();
    expect(() => month('May')).toThrow(RangeError);
  });

  it('knows the first and the last day', () => {
    expect(firstDayOf(month('2024-02'))).toBe('2024-02-01');
    expect(lastDayOf(month('2024-02'))).toBe('2024-02-29');
    expect(lastDayOf(month('2023-02'))).toBe('2023-02-28');
    expect(lastDayOf(month('2023-12'))).toBe('2023-12-31');
  });

  it('shifts and counts in opposite directions', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20, max: 20 }), (date, months) => {
        fc.pre(date > '0003' && date < '9996');
        const from = monthOf(date);
        expect(monthsBetween(from, shiftMonth(from, months))).toBe(months);
        expect(Math.sign(compareMonths(shiftMonth(from, months), from))).toBe(Math.sign(months));
      }),
    );
  });

  it('lists every month of a span once', () => {
    expect(monthSpan(month('2025-11'), month('2026-02'))).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthSpan(month('2026-02'), month('2026-01'))).toEqual([]);
  });
});
