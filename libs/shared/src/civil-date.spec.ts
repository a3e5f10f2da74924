import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  civilDate,
  compareDates,
  daysBetween,
  isCivilDate,
  laterDate,
  latestDayOnEarth,
  parseCivilDate,
  today,
} from './index.ts';

const day = fc
  .date({ min: new Date('0002-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => civilDate(date.toISOString().slice(0, 10)));

describe('civil dates', () => {
  it.each(['2024-02-29', '0001-01-01', '9999-12-31', '2000-02-29'])('knows %s as a day', (text) => {
    expect(parseCivilDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-04-31',
    '2024-00-10',
    '0000-01-01',
    '2024-1-1',
    ' 2024-01-01',
    '24-01-01',
    '2024-01-01T00:00',
    '',
  ])('refuses "%s" as a day', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(parseCivilDate(text)).toBeUndefined();
    expect(() => civilDate(text)).toThrow(RangeError);
  });

  it('counts days over the end of a leap February and of a year', () => {
    expect(addDays(civilDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(civilDate('2024-12-31'), 1)).toBe('2025-01-01');
    expect(addDays(civilDate('2024-03-01'), -1)).toBe('2024-02-29');
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError);
  });

  it('keeps the day when months are added, as far as the month has it', () => {
    expect(addMonths(civilDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(civilDate('2023-01-31'), 1)).toBe('2023-02-28');
    expect(addMonths(civilDate('2024-11-15'), 24)).toBe('2026-11-15');
    expect(addMonths(civilDate('2024-01-15'), -1)).toBe('2023-12-15');
    expect(addMonths(civilDate('0051-03-31'), -1)).toBe('0051-02-28');
  });

  it('moves so many days as lie between two dates', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(Math.sign(daysBetween(from, to))).toBe(-compareDates(from, to) || 0);
        expect(laterDate(from, to)).toBe(daysBetween(from, to) >= 0 ? to : from);
      }),
    );
  });

  it('reads the day from the wall of the reader, not from UTC', () => {
    const now = new Date('2026-06-30T22:30:00Z');
    expect(today(now)).toBe('2026-06-30');
    expect(today(now, 'Europe/Vienna')).toBe('2026-07-01');
    expect(today(now, 'America/Bogota')).toBe('2026-06-30');
    expect(() => today(now, 'Europe/Atlantis')).toThrow(RangeError);
  });

  it('calls a day future only when nobody on earth has reached it', () => {
    expect(latestDayOnEarth(new Date('2026-06-30T09:59:59Z'))).toBe('2026-06-30');
    expect(latestDayOnEarth(new Date('2026-06-30T10:00:00Z'))).toBe('2026-07-01');
  });
});
