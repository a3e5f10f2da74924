import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inertText, withoutInertness } from './inert-text.ts';

const triggers = ['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠'];
const separators = [';', '\t', '\r', '\n', '|'];
/** Texts rich in what is dangerous. */
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...triggers, ...separators, ',', '"', ' ', 'SUM(A1)'), fc.string({ maxLength: 3 })))
  .map((parts) => parts.join(''));

describe('an inert text', () => {
  it.each(triggers)('does not begin with %j', (trigger) => {
    expect(inertText(`${trigger}1+1`)).toBe(`'${trigger}1+1`);
  });

  it('has no part that begins a formula, whatever a program takes for a separator', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(...separators), (text, separator) => {
        for (const cell of inertText(text).split(separator)) {
          expect(triggers.filter((trigger) => separator !== trigger && cell.startsWith(trigger))).toEqual([]);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('is the text itself but for the apostrophes', () => {
    fc.assert(
      fc.property(nasty, (text) => withoutInertness(inertText(text)) === text || text.includes("'")),
      { numRuns: 5_000 },
    );
  });

  it('leaves ordinary words alone', () => {
    for (const text of ['Stop It Now!', 'low-threshold, a + b', 'O’Neill; Kiel', 'it’s 5 - 3', ''])
      expect(inertText(text)).toBe(text);
  });
});
