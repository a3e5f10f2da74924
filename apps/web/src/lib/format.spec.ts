import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { createFormat } from './format.ts';

const today = civilDate('2026-11-22');

describe('the English format', () => {
  const format = createFormat('en');

  it('names the month in letters, so that no date has two readings', () => {
    expect(format.date('2026-04-03')).toBe('3 Apr 2026');
    expect(format.date('2026-04-03T23:30:00Z')).toBe('3 Apr 2026');
  });

  it('writes no more than is known', () => {
    expect(format.date('2020-11')).toBe('Nov 2020');
    expect(format.date('2020')).toBe('2020');
  });

  it('says near days in words and far ones as dates', () => {
    expect(format.relativeDay('2026-11-21', today)).toBe('yesterday');
    expect(format.relativeDay('2026-11-25', today)).toBe('in 3 days');
    expect(format.relativeDay('2026-11-01', today)).toBe('1 Nov 2026');
  });

  it('takes the largest fitting unit for a distance', () => {
    expect(format.ago('2026-11-20', today)).toBe('2 days ago');
    expect(format.ago('2026-10-25', today)).toBe('4 weeks ago');
    expect(format.ago('2026-05-22', today)).toBe('6 months ago');
    expect(format.ago('2023-11-22', today)).toBe('3 years ago');
  });

  it('signs a difference, and none as well', () => {
    expect([3, -1200, 0].map(format.difference)).toEqual(['+3', '−1,200', '±0']);
  });

  it('names countries and languages by code', () => {
    expect(format.country('AT')).toBe('Austria');
    expect(format.language('de')).toBe('German');
  });
});

it('writes German in German', () => {
  const format = createFormat('de');
  expect(format.relativeDay('2026-11-21', today)).toBe('gestern');
  expect(format.country('AT')).toBe('Österreich');
  expect(format.number(1204)).toBe('1.204');
});
