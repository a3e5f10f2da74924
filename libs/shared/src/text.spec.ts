import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseForSearch, searchWords, trimmedOrNull } from './index.ts';

describe('text for searching', () => {
  it.each([
    ['Männerberatung', 'mannerberatung'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Øresund & Łódź', 'oresund lodz'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['Παιδιά Σοφός', 'παιδια σοφοσ'],
    ['Ёлка', 'елка'],
    ['Stop it Now!', 'stop it now'],
    ['  C.E.P.E.K. – (CZ) ', 'c e p e k cz'],
    ['ﬁne', 'fine'],
    ['한국', '한국'],
    ['', ''],
  ])('spells "%s" as "%s"', (typed, plain) => {
    expect(normaliseForSearch(typed)).toBe(plain);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseForSearch(text);
        expect(normaliseForSearch(once)).toBe(once);
      }),
    );
  });

  it('drops words that tell nothing and repetitions', () => {
    expect(searchWords('Anonymous helplines for the adults of Austria, for adults')).toEqual([
      'anonymous',
      'helplines',
      'adults',
      'austria',
    ]);
    expect(searchWords('who with')).toEqual(['who', 'with']);
    expect(searchWords(' … ')).toEqual([]);
  });

  it('tells a blank text from an empty one by neither', () => {
    expect([trimmedOrNull(' a '), trimmedOrNull('  '), trimmedOrNull(null), trimmedOrNull(undefined)]).toEqual([
      'a',
      null,
      null,
      null,
    ]);
  });
});
