import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDate, today } from './civil-date.ts';
import { instantAt, wallClock } from './zoned-time.ts';

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

describe('the wall of a zone', () => {
  const shows = (at: string, zone: string) => {
    const { day, hour, minute, weekday } = wallClock(new Date(at), zone);
    return `${day} ${String(hour)}:${String(minute)} (${String(weekday)})`;
  };

  it('shows day, time and weekday, in the week in which America is on summer time and Europe is not yet', () => {
    expect(shows('2027-03-22T13:00:00Z', 'Europe/Madrid')).toBe('2027-03-22 14:0 (1)');
    expect(shows('2027-03-22T13:00:00Z', 'America/New_York')).toBe('2027-03-22 9:0 (1)');
    expect(shows('2027-03-22T13:00:00Z', 'Asia/Kathmandu')).toBe('2027-03-22 18:45 (1)');
    expect(shows('2027-03-29T13:00:00Z', 'Europe/Madrid')).toBe('2027-03-29 15:0 (1)');
    expect(shows('2026-10-25T22:00:00Z', 'Pacific/Auckland')).toBe('2026-10-26 11:0 (1)');
    expect(shows('2026-11-01T23:30:00Z', 'Africa/Nairobi')).toBe('2026-11-02 2:30 (1)');
  });

  it('shows the time that was asked for, to the minute', () => {
    const zones = ['Europe/Vienna', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'UTC'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000 }),
        fc.constantFrom(...zones),
        fc.integer({ min: 6, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (days, zone, hour, minute) => {
          const day = addDays(civilDate('2020-01-01'), days);
          expect(wallClock(instantAt(day, hour, zone, minute), zone)).toMatchObject({ day, hour, minute });
        },
      ),
    );
  });
});
