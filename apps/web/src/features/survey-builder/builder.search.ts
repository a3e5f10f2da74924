import { oneOf, searchOf, textOf } from '../../lib/search.ts';

/** Where a draft is worked on. */
export const DRAFT_PAGE = '/surveys/drafts/$draftId';

export const builderViews = ['questions', 'route', 'texts', 'preview'] as const;
export type BuilderView = (typeof builderViews)[number];

/** Place of what belongs to the whole survey: title, introduction, languages. */
export const ABOUT = 'about';

/** What the address of a draft may say: what is shown, at which question, in which language. */
export function builderSearch(search: Record<string, unknown>) {
  return searchOf({
    view: oneOf(search, 'view', builderViews),
    at: textOf(search, 'at'),
    language: textOf(search, 'language'),
  });
}
