/** How much of each kind a page of one partnership shows, and how many lines a cell may take. */
export interface PageRoom {
  readonly lines: number;
  readonly reasons: number;
  readonly agreements: number;
  readonly obstacles: number;
  readonly tasks: number;
}

/** From the roomiest to the tightest, which always fits: the first that keeps the page one page is taken. */
export const pageRooms: readonly [PageRoom, ...PageRoom[]] = [
  { lines: 2, reasons: 8, agreements: 6, obstacles: 6, tasks: 12 },
  { lines: 2, reasons: 8, agreements: 4, obstacles: 4, tasks: 6 },
  { lines: 2, reasons: 6, agreements: 3, obstacles: 3, tasks: 4 },
  { lines: 2, reasons: 4, agreements: 2, obstacles: 2, tasks: 2 },
  { lines: 1, reasons: 4, agreements: 2, obstacles: 2, tasks: 2 },
];

/** The first `most` of a list, and how many are left out. Leaving out one would not save its line. */
export function firstOf<Item>(all: readonly Item[], most: number): { shown: readonly Item[]; rest: number } {
  const shown = all.length > most + 1 ? all.slice(0, most) : all;
  return { shown, rest: all.length - shown.length };
}
