import { oneOf, searchOf, textOf } from '../../lib/search.ts';

/** Choices of partnerships that need no saved view. */
export const packChoices = ['open', 'working', 'mine', 'all'] as const;
export type PackChoice = (typeof packChoices)[number];

/** What the address of the reports may say: which partnerships, by choice or by saved view. */
export function reportsSearch(search: Record<string, unknown>) {
  return searchOf({ which: oneOf(search, 'which', packChoices), view: textOf(search, 'view') });
}
