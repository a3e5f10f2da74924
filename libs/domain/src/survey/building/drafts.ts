import type { Problem } from '../../errors/index.ts';
import type { ItemRelation } from '../../vocabulary/index.ts';
import type { SurveyDefinition } from '../definition.ts';
import { findings, publishFindings } from '../publish-check.ts';
import { itemLinks } from './item-links.ts';
import { inListedLanguages } from './listed-languages.ts';

/** Key of whatever is not published yet: no link can lead there. */
export const DRAFT_KEY = 'draft';

/** A survey with nothing but a title in one language. */
export const emptyDraft = (title: string, language: string): SurveyDefinition => ({
  key: DRAFT_KEY,
  title: { [language]: title },
  introduction: {},
  languages: [language],
  questions: [],
});

/** A draft that begins as a copy of a version. How it stands to others is said when it is published. */
export const draftFrom = ({ links: _links, ...definition }: SurveyDefinition): SurveyDefinition => ({
  ...definition,
  key: DRAFT_KEY,
});

/**
 * A draft as it is published: under its key, without what belongs to languages or questions that are gone, and linked with the
 * version before, where there is one.
 */
export function publishedAs(
  draft: SurveyDefinition,
  key: string,
  base?: SurveyDefinition,
  said?: Readonly<Record<string, ItemRelation>>,
): SurveyDefinition {
  const { links: _links, faults: found = [], ...definition } = inListedLanguages(draft);
  const codes = new Set(definition.questions.map(({ code }) => code));
  const faults = found.filter(({ question }) => codes.has(question));
  const links = base ? itemLinks(base, definition, said) : [];
  return {
    ...definition,
    key,
    ...(faults.length > 0 ? { faults } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}

/** What keeps a draft from being published, item by item: `questions.Q3`, or `title` for the whole survey. */
export const publishProblems = (definition: SurveyDefinition): Problem[] =>
  publishFindings(definition).map(({ code, question, about }) => ({
    field: question ? `questions.${question}` : (about ?? 'questions'),
    message: about && question ? `${findings[code].meaning} (${about})` : findings[code].meaning,
  }));
