/** What a spreadsheet takes for the start of a formula, in the common and the full-width form, and what hides one. */
const TRIGGERS = '=+\\-@\\t\\r\\0＝＋－＠';
/**
 * Places where a cell may begin: the start, and whatever else a program with another separator than the comma
 * takes for the end of a cell, because it then does not know our quotes either.
 */
const starts = new RegExp(`(?<=^|[;\\t\\r\\n|])(?=[${TRIGGERS}])`, 'gu');

/**
 * A text that no spreadsheet takes for a formula when it opens a CSV file: an apostrophe stands before each
 * character that would begin one.
 */
export const inertText = (text: string): string => text.replace(starts, "'");

const made = new RegExp(`(?<=^|[;\\t\\r\\n|])'(?=[${TRIGGERS}])`, 'gu');

/** The text that `inertText` was given, unless that had such apostrophes of its own. */
export const withoutInertness = (text: string): string => text.replace(made, '');
