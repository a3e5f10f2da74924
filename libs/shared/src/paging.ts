/** Rows that a list answers with when the caller does not say how many. */
export const DEFAULT_PAGE = 50;

/** Most rows that one page of a list may hold. */
export const MAX_PAGE = 200;

/** Rows that the server itself reads at a time when it walks a whole list: an order without an index sorts it anew for each page. */
export const WALK_PAGE = 2_000;
