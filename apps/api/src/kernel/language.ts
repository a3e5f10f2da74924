import { type VocabularyName, vocabularies } from '@alongside/domain';
import { germanLabels } from '@alongside/domain/german';
import { createFormat } from '@alongside/shared';

/** Languages in which the server writes files. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;
const german: Labels = germanLabels;

/** Words, names and formats of one language. */
export function wordsOf(language: Language) {
  const english = (name: VocabularyName, code: string): string =>
    (vocabularies[name].terms as Readonly<Record<string, { label: string }>>)[code]?.label ?? code;
  return {
    lang: language,
    ...createFormat(language),
    /** The label of a code; the code itself where the list does not have it. */
    label: (name: VocabularyName, code: string): string =>
      (language === 'de' ? german[name]?.[code] : undefined) ?? english(name, code),
  };
}

export type Words = ReturnType<typeof wordsOf>;
