import { describe, expect, it } from '@jest/globals';
import { createFormat } from './format.ts';

describe('a format', () => {
  it('names the month in letters, so that no date has two readings', () => {
    expect(createFormat('en').date('2026-04-03')).toBe('3 Apr 2026');
    expect(createFormat('de').date('2026-04-03')).toBe('3. Apr. 2026');
  });

  it('writes no more than is known', () => {
    expect(createFormat('en').date('2020-11')).toBe('Nov 2020');
    expect(createFormat('en').date('2020')).toBe('2020');
  });

  it('names countries and languages in its own language', () => {
    expect(createFormat('en').country('AT')).toBe('Austria');
    expect(createFormat('de').country('AT')).toBe('Österreich');
    expect(createFormat('de').language('de')).toBe('Deutsch');
  });
});
