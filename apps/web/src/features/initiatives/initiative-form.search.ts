import { searchOf, textOf } from '../../lib/search.ts';

/** What the address of the form for a new initiative may say: what a focus group asked for, to which it is the answer. */
export function initiativeFormSearch(search: Record<string, unknown>) {
  return searchOf({ asked: textOf(search, 'asked') });
}
