/** Rows that a list answers with when the caller does not say how many. */
export const DEFAULT_PAGE = 50;

/** Most rows that one page of a list may hold. */
export const MAX_PAGE = 200;
