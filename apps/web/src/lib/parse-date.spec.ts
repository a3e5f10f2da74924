import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { parseTypedDate } from './parse-date.ts';

const today = civilDate('2026-11-22');

describe('a typed date', () => {
  it.each([
    ['22 Nov 2026', '2026-11-22'],
    ['3 nov', '2026-11-03'],
    ['Nov 3', '2026-11-03'],
    ['3. November 2025', '2025-11-03'],
    ['22.11.', '2026-11-22'],
    ['1.2.25', '2025-02-01'],
    ['3/4/2026', '2026-04-03'],
    ['2026-02-28', '2026-02-28'],
    ['today', '2026-11-22'],
    ['gestern', '2026-11-21'],
    ['-3', '2026-11-19'],
    ['+14', '2026-12-06'],
  ])('%s means %s', (text, date) => {
    expect(parseTypedDate(text, today)).toBe(date);
  });

  it('puts the month first only where the day cannot come first', () => {
    expect(parseTypedDate('11/22/2026', today)).toBe('2026-11-22');
  });

  it('knows the months of the reader and the English ones', () => {
    expect(parseTypedDate('6 Dez 2026', today, 'de')).toBe('2026-12-06');
    expect(parseTypedDate('6 Dec 2026', today, 'de')).toBe('2026-12-06');
    expect(parseTypedDate('6 März 2026', today, 'de')).toBe('2026-03-06');
  });

  it.each(['', 'soon', '31 feb 2026', '32.1.2026', '2026-02-30', '12'])('refuses “%s”', (text) => {
    expect(parseTypedDate(text, today)).toBeUndefined();
  });
});
