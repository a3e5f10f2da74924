import { type VocabularyName, vocabularies } from '@alongside/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export type { VocabularyName } from '@alongside/domain';

interface Term {
  readonly label: string;
  readonly definition: string;
}

/**
 * Words for codes: `label('stage', 'ACTIVE')`, `define('stage', 'ACTIVE')`, `options('stage')` for a select.
 * English comes from the domain; a catalogue of another language overrides it under `vocabulary:<name>.<code>`.
 */
export function useLabel() {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const term = (name: VocabularyName, code: string): Term => {
      const own = (vocabularies[name].terms as Readonly<Record<string, Term>>)[code] ?? { label: code, definition: '' };
      const found: unknown = i18n.getResource(i18n.language, 'vocabulary', `${name}.${code}`);
      if (typeof found === 'string') return { label: found, definition: own.definition };
      return own;
    };
    const label = (name: VocabularyName, code: string) => term(name, code).label;
    return {
      label,
      define: (name: VocabularyName, code: string) => term(name, code).definition,
      options: (name: VocabularyName) =>
        vocabularies[name].codes.map((code) => ({ value: code, label: label(name, code) })),
    };
  }, [i18n, i18n.language]);
}
