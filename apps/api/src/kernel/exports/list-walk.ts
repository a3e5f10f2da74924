import { invalid } from '@alongside/domain';

/** Rows that one file may hold. A spreadsheet of more is not read by anybody. */
export const MAX_ROWS = 100_000;

/** One page of a list; `total` only where it was asked for. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly total: number | undefined;
}

/** Asks for the page after a cursor; with the first page also for the number of all rows. */
export type AskForPage<Row> = (after: string | null) => Promise<ListPage<Row>>;

export interface WalkedPage<Row> {
  readonly rows: readonly Row[];
  readonly done: number;
  readonly total: number;
}

/**
 * All rows of a list, page by page, and the proof that they are all: at the end the rows are counted against the
 * number that the same transaction named at the beginning. Throws when the two differ, so that no file leaves
 * which has silently lost rows. Refuses VALIDATION for more than `MAX_ROWS`.
 */
export async function* walkList<Row>(ask: AskForPage<Row>, signal: AbortSignal): AsyncGenerator<WalkedPage<Row>> {
  let page = await ask(null);
  const total = page.total ?? -1;
  if (total > MAX_ROWS) throw invalid('filter', tooMany(total));
  let done = 0;
  for (;;) {
    signal.throwIfAborted();
    done += page.rows.length;
    yield { rows: page.rows, done, total };
    if (!page.hasNextPage || done > total) break;
    page = await ask(page.endCursor);
  }
  if (done !== total) throw new Error(`An export walked ${done} rows where the list counts ${total}`);
}

const tooMany = (total: number): string =>
  `${total} rows match, and a file holds ${MAX_ROWS} at most. Narrow the list first.`;
