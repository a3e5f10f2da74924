import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InitiativeQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Fact, ProvenanceLine } from '../../ui/fact.tsx';

export type InitiativeRecord = NonNullable<InitiativeQuery['initiative']>;
type InitiativeFact = InitiativeRecord['facts'][number];
type Kind = InitiativeFact['kind'];

/** The vocabulary that explains the codes of a kind; countries and languages are named by the reader's language. */
const vocabularyOf = {
  LEVEL: 'level',
  SERVICE: 'service',
  AUDIENCE: 'audience',
  EXCLUSION: 'exclusion',
  ACCESS: 'access',
  MODE: 'mode',
} as const;

export function useFactWord() {
  const { label } = useLabel();
  const format = useFormat();
  return (kind: Kind, code: string): string => {
    if (kind === 'COUNTRY') return format.country(code);
    if (kind === 'LANGUAGE') return format.language(code);
    return label(vocabularyOf[kind], code);
  };
}

/** Two facts with the same key share a source line; a fact with the record's own key needs none. */
export const provenanceKey = ({ source, asOf, confirmedAt }: InitiativeFact['provenance']) =>
  `${source?.title}|${asOf}|${confirmedAt}`;

interface FactGroupProps {
  readonly initiative: InitiativeRecord;
  readonly kind: Kind;
  readonly label: string;
  /** What to say where there is no value and the source says so. */
  readonly silence?: string;
}

/** All values of one kind: each with its certainty and note, and the source where it is not the record's own. */
export function FactGroup({ initiative, kind, label, silence }: FactGroupProps) {
  const { t } = useTranslation('initiatives');
  const word = useFactWord();
  const own = initiative.facts.filter((fact) => fact.kind === kind);
  if (own.length === 0) return <Fact label={label}>{silence}</Fact>;
  const bySource = groupBySource(own);
  return (
    <Fact label={label}>
      <Stack gap="xs">
        {[...bySource.values()].map((group) => (
          <div key={group[0]?.id}>
            {group.map((fact) => (
              <div key={fact.id}>
                <Text component="span" size="sm">
                  {word(kind, fact.code)}
                </Text>
                {fact.certainty !== 'STATED' && (
                  <Text component="span" size="sm" c="dimmed">
                    {' '}
                    · {t(`certainty.${fact.certainty}`)}
                  </Text>
                )}
                {fact.note && (
                  <Text size="xs" c="dimmed">
                    {fact.note}
                  </Text>
                )}
              </div>
            ))}
            {group[0] && provenanceKey(group[0].provenance) !== provenanceKey(initiative.provenance) && (
              <ProvenanceLine provenance={group[0].provenance} />
            )}
          </div>
        ))}
      </Stack>
    </Fact>
  );
}

function groupBySource(facts: readonly InitiativeFact[]): Map<string, InitiativeFact[]> {
  const groups = new Map<string, InitiativeFact[]>();
  for (const fact of facts) {
    const key = provenanceKey(fact.provenance);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return groups;
}
