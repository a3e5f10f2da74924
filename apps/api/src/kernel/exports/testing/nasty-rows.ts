import fc from 'fast-check';
import type { Cell } from '../export-map.ts';

export const triggers = ['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠'];

/** Texts rich in what a spreadsheet may misread: formulas, quotes, separators, line ends. */
const nastyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...triggers, ';', ',', '"', '""', '\n', '\r\n', ' ', '|', 'SUM(A1)') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  // Apostrophes would be taken for those that the writer adds.
  .map((parts) => parts.join('').replaceAll("'", 'x'));

/** Rows of three cells: a text, a number, a text. */
export const nastyRows: fc.Arbitrary<Cell[][]> = fc.array(
  fc.tuple(fc.option(nastyText), fc.option(fc.integer()), fc.option(nastyText)),
  { maxLength: 12 },
);
