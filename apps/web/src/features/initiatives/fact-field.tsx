import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InitiativeContentInput, InitiativeFactKind } from '../../gql/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { useFactWord } from './fact-group.tsx';
import { type formKinds, placeCodes, withCodes } from './form-content.ts';

interface FactFieldProps {
  readonly kind: (typeof formKinds)[number];
  readonly content: InitiativeContentInput;
  readonly onChange: (content: InitiativeContentInput) => void;
}

const vocabulary = {
  LEVEL: 'level',
  SERVICE: 'service',
  AUDIENCE: 'audience',
  ACCESS: 'access',
  MODE: 'mode',
  EXCLUSION: 'exclusion',
} as const;

/** All facts of one kind: codes of its vocabulary, chosen from a list. */
export function FactField({ kind, content, onChange }: FactFieldProps) {
  const { t } = useTranslation('initiatives');
  const { options } = useLabel();
  const word = useFactWord();
  const label: Record<InitiativeFactKind, string> = {
    COUNTRY: t('facets.country'),
    LEVEL: t('columns.level'),
    SERVICE: t('columns.service'),
    AUDIENCE: t('facets.audience'),
    ACCESS: t('facets.access'),
    MODE: t('facets.mode'),
    LANGUAGE: t('facets.language'),
    EXCLUSION: t('exclusions'),
  };
  const data =
    kind === 'COUNTRY' || kind === 'LANGUAGE'
      ? placeCodes[kind].map((code) => ({ value: code, label: word(kind, code) }))
      : options(vocabulary[kind]);
  return (
    <MultiSelect
      label={label[kind]}
      searchable
      data={data}
      value={content.facts.flatMap((fact) => (fact.kind === kind ? [fact.code] : []))}
      onChange={(codes) => onChange(withCodes(content, kind, codes))}
    />
  );
}
