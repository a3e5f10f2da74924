import { describe, expect, it } from '@jest/globals';
import { sameValue, threeWay } from './three-way.ts';

const before = { title: 'Send the minutes', dueOn: null as string | null, languages: ['de', 'en'] };

describe('two edits of one record', () => {
  it('stand side by side where each changed another field', () => {
    const merged = threeWay(before, { ...before, dueOn: '2026-12-01' }, { ...before, title: 'Send them' });
    expect(merged).toEqual({
      values: { title: 'Send them', dueOn: '2026-12-01', languages: ['de', 'en'] },
      yours: ['title'],
      theirs: ['dueOn'],
      both: [],
    });
  });

  it('ask for a decision where both changed a field, and keep what was typed until then', () => {
    const merged = threeWay(before, { ...before, title: 'Theirs' }, { ...before, title: 'Mine' });
    expect(merged).toMatchObject({ values: { title: 'Mine' }, yours: [], theirs: [], both: ['title'] });
  });

  it('agree where both made the same change', () => {
    const merged = threeWay(before, { ...before, title: 'Same' }, { ...before, title: 'Same ' });
    expect(merged).toMatchObject({ values: { title: 'Same' }, yours: [], theirs: ['title'], both: [] });
  });

  it('take a field of which nothing is known as unchanged', () => {
    const merged = threeWay(before, { title: 'Theirs' }, { ...before, dueOn: '2026-12-01' });
    expect(merged).toMatchObject({ values: { title: 'Theirs', dueOn: '2026-12-01' }, theirs: ['title'] });
  });

  it('change nothing where nobody changed anything', () => {
    expect(threeWay(before, { ...before, languages: ['de', 'en'] }, before)).toEqual({
      values: before,
      yours: [],
      theirs: [],
      both: [],
    });
  });
});

describe('values that say the same', () => {
  it.each([
    [null, '', true],
    [undefined, null, true],
    [' a', 'a', true],
    [[], null, true],
    [['a'], ['a'], true],
    [['a', 'b'], ['b', 'a'], false],
    [[{ code: 'X', note: null }], [{ code: 'X' }], true],
    [[{ code: 'X', note: 'n' }], [{ code: 'X' }], false],
    [0, null, false],
    [false, null, false],
    [['a'], { 0: 'a' }, false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});
