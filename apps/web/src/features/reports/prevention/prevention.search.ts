import { reportChapters } from '@alongside/domain';
import { oneOf, searchOf } from '../../../lib/search.ts';

/** What the address of a report in the making may say: the chapter that is open; its options without one. */
export function reportDraftSearch(search: Record<string, unknown>) {
  return searchOf({ chapter: oneOf(search, 'chapter', reportChapters.codes) });
}

/** Ways to look at an edition; the first needs no word in the address. */
export const editionViews = ['report', 'figures', 'differences'] as const;

export function reportEditionSearch(search: Record<string, unknown>) {
  return searchOf({ view: oneOf(search, 'view', editionViews) });
}
