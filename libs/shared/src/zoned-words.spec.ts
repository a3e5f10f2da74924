import { describe, expect, it } from '@jest/globals';
import { zonedSpan } from './zoned-words.ts';

const say = (at: string, zone: string, locale = 'en-GB') =>
  Object.values(zonedSpan(new Date(at), 90, zone, locale)).join(' · ');

describe('a span of time in words', () => {
  it.each([
    // America changes its clocks on 14 March 2027, Europe on the 28th.
    ['2027-03-12T13:00:00Z', 'America/New_York', 'Fri 12 Mar 2027 · 08:00–09:30 · America/New_York (UTC-5)'],
    ['2027-03-22T13:00:00Z', 'America/New_York', 'Mon 22 Mar 2027 · 09:00–10:30 · America/New_York (UTC-4)'],
    ['2027-03-22T13:00:00Z', 'Europe/Madrid', 'Mon 22 Mar 2027 · 14:00–15:30 · Europe/Madrid (UTC+1)'],
    ['2027-03-29T13:00:00Z', 'Europe/Madrid', 'Mon 29 Mar 2027 · 15:00–16:30 · Europe/Madrid (UTC+2)'],
    ['2027-03-22T13:00:00Z', 'Asia/Kathmandu', 'Mon 22 Mar 2027 · 18:45–20:15 · Asia/Kathmandu (UTC+5:45)'],
    [
      '2027-04-05T13:00:00Z',
      'Australia/Lord_Howe',
      'Mon 5 Apr 2027 · 23:30–Tue 01:00 · Australia/Lord_Howe (UTC+10:30)',
    ],
    ['2027-03-22T13:00:00Z', 'Africa/Nairobi', 'Mon 22 Mar 2027 · 16:00–17:30 · Africa/Nairobi (UTC+3)'],
    ['2027-03-22T13:00:00Z', 'UTC', 'Mon 22 Mar 2027 · 13:00–14:30 · UTC (UTC+0)'],
  ])('at %s in %s', (at, zone, words) => {
    expect(say(at, zone)).toBe(words);
  });

  it('uses the words of the language', () => {
    expect(say('2027-03-30T12:00:00Z', 'Europe/Vienna', 'de')).toBe(
      'Di., 30. März 2027 · 14:00–15:30 · Europe/Vienna (UTC+2)',
    );
  });
});
