import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDate, today } from './civil-date.ts';
import { instantAt } from './zoned-time.ts';

const at = (day: string, hour: number, zone: string) =>
  instantAt(civilDate(day), hour, zone).toISOString().slice(0, 16);

describe('an hour on the wall', () => {
  it('is an instant, in winter and in summer, on both sides of the date line', () => {
    expect(at('2026-01-15', 7, 'Europe/Vienna')).toBe('2026-01-15T06:00');
    expect(at('2026-07-15', 7, 'Europe/Vienna')).toBe('2026-07-15T05:00');
    expect(at('2026-01-15', 7, 'Asia/Kathmandu')).toBe('2026-01-15T01:15');
    expect(at('2026-01-15', 7, 'Pacific/Kiritimati')).toBe('2026-01-14T17:00');
    expect(at('2026-01-15', 7, 'Pacific/Midway')).toBe('2026-01-15T18:00');
  });

  it('is the hour after where the change to summer time skips it, and the first where it comes twice', () => {
    expect(at('2027-03-28', 7, 'Europe/Vienna')).toBe('2027-03-28T05:00');
    expect(at('2027-03-28', 2, 'Europe/Vienna')).toBe('2027-03-28T01:00');
    expect(at('2026-10-25', 2, 'Europe/Vienna')).toBe('2026-10-25T00:00');
    expect(at('2026-10-25', 7, 'Europe/Vienna')).toBe('2026-10-25T06:00');
    expect(at('2026-10-04', 7, 'Australia/Lord_Howe')).toBe('2026-10-03T20:00');
  });

  it('lies on its own day there, whatever day and zone', () => {
    const zones = ['Europe/Vienna', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'America/St_Johns', 'UTC'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), fc.constantFrom(...zones), (days, zone) => {
        const day = addDays(civilDate('2020-01-01'), days);
        return today(instantAt(day, 7, zone), zone) === day;
      }),
    );
  });
});
