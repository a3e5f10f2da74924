import { describe, expect, it } from '@jest/globals';
import { type AskForPage, MAX_ROWS, walkList } from './list-walk.ts';

/** A list of `rows` that says it has `total`, in pages of three. */
const listOf =
  (rows: readonly number[], total = rows.length): AskForPage<number> =>
  async (after) => {
    const start = after === null ? 0 : Number(after);
    return {
      rows: rows.slice(start, start + 3),
      endCursor: String(start + 3),
      hasNextPage: start + 3 < rows.length,
      total: after === null ? total : undefined,
    };
  };

async function walked(ask: AskForPage<number>, signal = new AbortController().signal): Promise<number[]> {
  const rows: number[] = [];
  for await (const page of walkList(ask, signal)) rows.push(...page.rows);
  return rows;
}

describe('walking a list', () => {
  it.each([0, 1, 3, 4, 7])('meets each of %i rows once', async (length) => {
    const rows = Array.from({ length }, (_, i) => i);
    expect(await walked(listOf(rows))).toEqual(rows);
  });

  it('fails when the list has fewer or more rows than it counts', async () => {
    await expect(walked(listOf([1, 2, 3, 4], 5))).rejects.toThrow('walked 4 rows where the list counts 5');
    await expect(walked(listOf([1, 2, 3, 4], 3))).rejects.toThrow('walked 4 rows where the list counts 3');
  });

  it('ends when pages would never end', async () => {
    const endless: AskForPage<number> = async (after) => ({
      rows: [1],
      endCursor: 'again',
      hasNextPage: true,
      total: after === null ? 2 : undefined,
    });
    await expect(walked(endless)).rejects.toThrow('where the list counts 2');
  });

  it('refuses more rows than a file may hold, before it reads on', async () => {
    await expect(walked(listOf([1, 2, 3], MAX_ROWS + 1))).rejects.toMatchObject({
      code: 'VALIDATION',
      field: 'filter',
    });
  });

  it('stops when the person has gone', async () => {
    const gone = new AbortController();
    gone.abort();
    await expect(walked(listOf([1, 2, 3]), gone.signal)).rejects.toThrow();
  });
});
