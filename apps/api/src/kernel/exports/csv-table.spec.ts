import { buffer } from 'node:stream/consumers';
import { withoutInertness } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { wordsOf } from '../language.ts';
import { CsvTable } from './csv-table.ts';
import type { Cell } from './export-map.ts';
import type { Statement } from './statement.ts';
import { nastyRows, triggers } from './testing/nasty-rows.ts';

const headings = [
  { text: 'Name', kind: 'text' },
  { text: 'Count', kind: 'number' },
  { text: 'Note', kind: 'text' },
] as const;

const statement: Omit<Statement, 'rows'> = {
  title: 'Partnerships',
  sharing: 'AMBER_STRICT',
  columns: 3,
  madeBy: 'A person',
  madeAt: new Date('2026-11-22T14:05:00Z'),
  narrowed: ['Search: =cmd()'],
};

async function written(rows: readonly (readonly Cell[])[]): Promise<string> {
  const table = await CsvTable.open(headings, wordsOf('en'));
  await table.write(rows);
  const { before, spool } = await table.end({ ...statement, rows: rows.length });
  return Buffer.concat([before, await buffer(spool.read())]).toString('utf8');
}

describe('a CSV file', () => {
  it('gives back what was put in, and no cell begins a formula', async () => {
    await fc.assert(
      fc.asyncProperty(nastyRows, async (rows) => {
        const [, , ...lines] = parse(await written(rows), { bom: true }) as string[][];
        const cells = lines.slice(0, -1);
        expect(cells.map((line) => line.map(withoutInertness))).toEqual(
          rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
        );
        for (const [i, line] of cells.entries())
          for (const [j, cell] of line.entries())
            if (typeof rows[i]?.[j] === 'string')
              expect(triggers.filter((trigger) => cell.startsWith(trigger))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('begins with its label and ends with its number of rows, in lines of equal length', async () => {
    const lines = (await written([['a', 1, null]])).split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFF"TLP:AMBER+STRICT · Partnerships · 1 row · made by A person on 2026-11-22 14:05 UTC · Search: =cmd()",,',
    );
    expect(lines.slice(1)).toEqual(['"Name","Count","Note"', '"a",1,', '"End of the list: 1 row of 1 row",,', '']);
  });
});
