import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Certainty, FactInput } from '../../gql/graphql.ts';
import type { TextConfirmation } from '../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { useFactWord } from './fact-group.tsx';
import { formKinds } from './form-content.ts';

interface CertaintyFieldsProps {
  readonly facts: readonly FactInput[];
  readonly onChange: (facts: FactInput[]) => void;
  /** By name within the list: `0.note`. */
  readonly fault: (name: string) => string | undefined;
  readonly text: TextConfirmation;
}

/** How firmly the source supports each chosen fact; folded away while all of them are stated. */
export function CertaintyFields({ facts, onChange, fault, text }: CertaintyFieldsProps) {
  const { t } = useTranslation('initiatives');
  const [unfolded] = useState(facts.some(({ certainty, note }) => certainty !== 'STATED' || note));
  if (facts.length === 0) return null;
  const rows = formKinds.flatMap((kind) =>
    facts.map((fact, index) => ({ fact, index })).filter(({ fact }) => fact.kind === kind),
  );
  return (
    <details open={unfolded || undefined}>
      <summary>{t('form.certainty')}</summary>
      <Text size="sm" c="dimmed" my="xs">
        {t('form.certaintyHint')}
      </Text>
      <Stack gap="xs">
        {rows.map(({ fact, index }) => (
          <CertaintyRow
            key={`${fact.kind}:${fact.code}`}
            fact={fact}
            onChange={(change) =>
              onChange(facts.map((each, place) => (place === index ? { ...each, ...change } : each)))
            }
            fault={(name) => fault(`${index}.${name}`)}
            text={text}
          />
        ))}
      </Stack>
    </details>
  );
}

interface CertaintyRowProps {
  readonly fact: FactInput;
  readonly onChange: (change: Partial<FactInput>) => void;
  readonly fault: (name: string) => string | undefined;
  readonly text: TextConfirmation;
}

const certainties = ['STATED', 'POSSIBLE', 'INFERRED'] as const satisfies readonly Certainty[];

function CertaintyRow({ fact, onChange, fault, text }: CertaintyRowProps) {
  const { t } = useTranslation('initiatives');
  const word = useFactWord();
  const name = word(fact.kind, fact.code);
  const problem = fault('code') ?? fault('note');
  return (
    <Group gap="sm" align="center">
      <Text size="sm" flex="1 1 9rem">
        {name}
      </Text>
      <NativeSelect
        aria-label={t('form.certaintyOf', { name })}
        value={fact.certainty}
        data={certainties.map((value) => ({ value, label: t(`certainty.${value}`) }))}
        onChange={(event) => onChange({ certainty: event.currentTarget.value as Certainty })}
      />
      {(fact.certainty !== 'STATED' || fact.note) && (
        <SafeTextInput
          flex="1 1 100%"
          aria-label={t('form.factNoteOf', { name })}
          placeholder={t(fact.certainty === 'INFERRED' ? 'form.factNoteNeeded' : 'form.factNote')}
          required={fact.certainty === 'INFERRED'}
          value={fact.note ?? ''}
          error={problem}
          onChange={(note) => onChange({ note: note || null })}
          {...text}
        />
      )}
    </Group>
  );
}
