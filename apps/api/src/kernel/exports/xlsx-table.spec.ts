import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { wordsOf } from '../language.ts';
import type { Cell } from './export-map.ts';
import { nastyRows } from './testing/nasty-rows.ts';
import { XlsxTable } from './xlsx-table.ts';

async function written(
  rows: readonly (readonly Cell[])[],
  kinds = ['text', 'number', 'text'] as const,
): Promise<Buffer> {
  const headings = kinds.map((kind, i) => ({ text: `Column ${i}`, kind }));
  const table = await XlsxTable.open(headings, wordsOf('en'));
  await table.write(rows);
  const { spool } = await table.end({
    title: 'Partnerships: all',
    sharing: 'AMBER',
    rows: rows.length,
    columns: headings.length,
    madeBy: 'A & B',
    madeAt: new Date('2026-11-22T14:05:00Z'),
    narrowed: [],
  });
  return buffer(spool.read());
}

describe('an XLSX file', () => {
  it('keeps texts as texts and numbers as numbers', async () => {
    const rows: Cell[][] = [
      ['=1+1', 12, '@SUM(A1)'],
      ['Größe <b> & "q"', -3, 'two\nlines'],
      [null, null, '_x0041_'],
    ];
    const sheet = await readSheet(await written(rows), { trim: false });
    expect(sheet.slice(2)).toEqual(rows);
    expect(sheet[1]).toEqual(['Column 0', 'Column 1', 'Column 2']);
    expect(sheet[0]?.[0]).toBe(
      'TLP:AMBER · Partnerships: all · 3 rows · made by A & B on 2026-11-22 14:05 UTC · without filter',
    );
  });

  it('holds dates as dates', async () => {
    const sheet = await readSheet(await written([['a', 1, '2026-11-22']], ['text', 'number', 'date'] as never));
    expect(sheet[2]?.[2]).toEqual(new Date('2026-11-22T00:00:00Z'));
  });

  it('is well-formed whatever is written into it', async () => {
    await fc.assert(
      fc.asyncProperty(nastyRows, async (rows) => {
        const sheet = await readSheet(await written(rows), { trim: false });
        expect(sheet.length).toBeGreaterThanOrEqual(2);
        const numbers = sheet.slice(2).map((row) => row[1] ?? null);
        expect(numbers).toEqual(rows.slice(0, numbers.length).map((row) => row[1]));
      }),
      { numRuns: 200 },
    );
  });

  it('says on a sheet of its own what it is', async () => {
    const about = await readSheet(await written([]), 'About this file');
    expect(about).toEqual(
      expect.arrayContaining([
        ['Sharing label', 'TLP:AMBER'],
        ['Rows', '0'],
        ['Made by', 'A & B'],
      ]),
    );
  });
});
