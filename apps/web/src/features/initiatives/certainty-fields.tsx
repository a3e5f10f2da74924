import { Fieldset, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Certainty, FactInput } from '../../gql/graphql.ts';
import type { TextConfirmation } from '../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { useFactWord } from './fact-group.tsx';

interface CertaintyFieldsProps {
  readonly text: TextConfirmation;
  readonly facts: readonly FactInput[];
  readonly onChange: (facts: FactInput[]) => void;
  /** By name within the list: `0.note`. */
  readonly fault: (name: string) => string | undefined;
}

const certainties = ['STATED', 'POSSIBLE', 'INFERRED'] as const satisfies readonly Certainty[];

/** How firmly the source supports each chosen fact. What was concluded says from what. */
export function CertaintyFields({ facts, onChange, fault, text }: CertaintyFieldsProps) {
  const { t } = useTranslation('initiatives');
  const word = useFactWord();
  if (facts.length === 0) return null;
  const set = (index: number, change: Partial<FactInput>) =>
    onChange(facts.map((fact, place) => (place === index ? { ...fact, ...change } : fact)));
  return (
    <Fieldset legend={t('form.certainty')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('form.certaintyHint')}
      </Text>
      <Stack gap="sm">
        {facts.map((fact, index) => {
          const name = word(fact.kind, fact.code);
          return (
            <Group key={`${fact.kind}:${fact.code}`} align="start">
              <NativeSelect
                label={name}
                value={fact.certainty}
                data={certainties.map((value) => ({ value, label: t(`certainty.${value}`) }))}
                error={fault(`${index}.code`)}
                onChange={(event) => set(index, { certainty: event.currentTarget.value as Certainty })}
              />
              {(fact.certainty !== 'STATED' || fact.note) && (
                <SafeTextInput
                  flex={1}
                  label={t('form.factNote')}
                  aria-label={t('form.factNoteOf', { name })}
                  required={fact.certainty === 'INFERRED'}
                  value={fact.note ?? ''}
                  error={fault(`${index}.note`)}
                  onChange={(note) => set(index, { note: note || null })}
                  {...text}
                />
              )}
            </Group>
          );
        })}
      </Stack>
    </Fieldset>
  );
}
