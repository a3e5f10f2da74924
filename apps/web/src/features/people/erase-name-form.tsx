import { nameParts } from '@alongside/domain';
import { Button, Group, SimpleGrid, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameErasureQuery } from '../../gql/graphql.ts';
import { useChange } from '../../lib/query.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { Section } from '../../ui/section.tsx';
import { toast } from '../../ui/toast.tsx';
import { EraseNameDocument } from './erase-name.operation.ts';
import { NamingTextField } from './naming-text-field.tsx';

interface EraseNameFormProps {
  readonly whom: {
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly alsoCalled: string[];
  };
  readonly erasure: NameErasureQuery['nameErasure'];
  readonly looking: boolean;
  readonly onAlsoCalled: (spellings: string[]) => void;
  readonly onErased: () => void;
}

/** Each text of the network that names somebody, with a suggestion, and the name to be typed again: nothing brings it back. */
export function EraseNameForm({ whom, erasure, looking, onAlsoCalled, onErased }: EraseNameFormProps) {
  const { t } = useTranslation('people');
  const { faults, general, take, clear } = useFormFaults();
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({});
  const [standIn, setStandIn] = useState(t('eraseName.usualStandIn'));
  const [confirmation, setConfirmation] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const { texts, trail, closedTexts } = erasure;
  const erase = useChange(EraseNameDocument, {
    onError: take,
    onSuccess: () => {
      onErased();
      toast(t('eraseName.done'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const seen = texts.map(({ place }) => ({ place, text: own[place] ?? null }));
    erase.mutate({ input: { ...whom, confirmation, standIn, texts: seen, confirmedText: confirmed } });
  };
  const text = { confirmed, onConfirmed };
  return (
    <form onSubmit={submit} noValidate>
      <Section title={t('erase.texts', { count: texts.length })} hint={t('erase.textsHint')}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <SafeTextInput
              label={t('erase.standIn')}
              value={standIn}
              onChange={setStandIn}
              error={faults['standIn']}
              {...text}
            />
            <TagsInput
              label={t('erase.alsoCalled')}
              description={t('erase.alsoCalledHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              data={nameParts(whom.name)}
              maxTags={5}
              value={whom.alsoCalled}
              onChange={onAlsoCalled}
              error={faults['alsoCalled']}
            />
          </SimpleGrid>
          {texts.map((one, place) => (
            <NamingTextField
              key={one.place}
              found={one}
              words={own[one.place]}
              standIn={{ usual: erasure.standIn, chosen: standIn }}
              error={faults[`texts.${place}.text`]}
              onChange={(words) => setOwn((old) => ({ ...old, [one.place]: words }))}
              {...text}
            />
          ))}
          {trail > 0 && <Text size="sm">{t('erase.trail', { count: trail })}</Text>}
          {closedTexts > 0 && <Text size="sm">{t('erase.closed', { count: closedTexts })}</Text>}
          {faults['texts'] && <FormFault text={faults['texts']} />}
        </Stack>
      </Section>
      <Section title={t('erase.confirmTitle')}>
        <Stack>
          <Text size="sm">{t('erase.forGood')}</Text>
          <TextInput
            label={t('erase.confirmation', { name: whom.name })}
            required
            autoComplete="off"
            value={confirmation}
            onChange={(event) => setConfirmation(event.currentTarget.value)}
            error={faults['confirmation']}
          />
          <FormFault text={general} />
          <Group justify="flex-end">
            <Button type="submit" color="var(--al-risk)" loading={erase.isPending} disabled={looking}>
              {t('erase.act')}
            </Button>
          </Group>
        </Stack>
      </Section>
    </form>
  );
}
