import { dateOf, flagOf, oneOf, searchOf, textOf } from '../../lib/search.ts';

/** The two lists of the page: boards, or who sits on them. */
export const boardLists = ['boards', 'people'] as const;
/** Whose boards. */
export const bodies = ['OWN', 'OTHER'] as const;

/** What the address of the list may say: which list, the day of which it tells, and what it is narrowed to. */
export function boardListSearch(search: Record<string, unknown>) {
  return searchOf({
    q: textOf(search, 'q'),
    show: oneOf(search, 'show', boardLists),
    on: dateOf(search, 'on'),
    body: oneOf(search, 'body', bodies),
    vacant: flagOf(search, 'vacant'),
  });
}
export type BoardListSearch = ReturnType<typeof boardListSearch>;

/** How the page of a board shows its terms. */
export const boardViews = ['strip', 'terms'] as const;

/** What the address of one board may say: the day of which it tells, and how. */
export function boardPageSearch(search: Record<string, unknown>) {
  return searchOf({ on: dateOf(search, 'on'), view: oneOf(search, 'view', boardViews) });
}
