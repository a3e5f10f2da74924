import { type VocabularyName, vocabularies } from '@alongside/domain';
import type { DefinedVocabulary } from '@alongside/domain/german';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export type { VocabularyName } from '@alongside/domain';

type Terms = Readonly<Record<string, { readonly label: string; readonly definition: string }>>;

/**
 * Words for codes: `label('stage', 'ACTIVE')`, `define('stage', 'ACTIVE')`, `options('stage')` for a select.
 * English comes from the domain; a catalogue of another language overrides it under `vocabulary:<name>.<code>`, and
 * under `definitions:<name>.<code>` for the lists that pages define.
 */
export function useLabel() {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const own = (name: VocabularyName, code: string) => (vocabularies[name].terms as Terms)[code];
    const translated = (area: 'vocabulary' | 'definitions', name: VocabularyName, code: string) => {
      const found: unknown = i18n.getResource(i18n.language, area, `${name}.${code}`);
      return typeof found === 'string' ? found : undefined;
    };
    const label = (name: VocabularyName, code: string) =>
      translated('vocabulary', name, code) ?? own(name, code)?.label ?? code;
    return {
      label,
      define: (name: DefinedVocabulary, code: string) =>
        translated('definitions', name, code) ?? own(name, code)?.definition ?? '',
      options: (name: VocabularyName) =>
        vocabularies[name].codes.map((code) => ({ value: code, label: label(name, code) })),
    };
  }, [i18n, i18n.language]);
}
