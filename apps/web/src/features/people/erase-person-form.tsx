import { nameParts } from '@alongside/domain';
import { Button, Group, SimpleGrid, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonErasureQuery } from '../../gql/graphql.ts';
import { useChange } from '../../lib/query.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { Section } from '../../ui/section.tsx';
import { toast } from '../../ui/toast.tsx';
import { ErasePersonDocument } from './erase-person.operation.ts';
import { NamingTextField } from './naming-text-field.tsx';
import { WhatGoes } from './what-goes.tsx';

interface ErasePersonFormProps {
  readonly person: NonNullable<PersonErasureQuery['person']>;
  readonly erasure: PersonErasureQuery['personErasure'];
  /** True while the texts are looked for anew. */
  readonly looking: boolean;
  readonly alsoCalled: string[];
  readonly onAlsoCalled: (spellings: string[]) => void;
}

/** Each text that names the person with a suggestion, and the name to be typed: nothing of it can be taken back. */
export function ErasePersonForm({ person, erasure, looking, alsoCalled, onAlsoCalled }: ErasePersonFormProps) {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const { faults, general, take, clear } = useFormFaults();
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({});
  const [standIn, setStandIn] = useState(t('erase.usualStandIn', { role: person.roleTitle }));
  const [confirmation, setConfirmation] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const erase = useChange(ErasePersonDocument, {
    onError: take,
    onSuccess: () => {
      toast(t('erase.done'));
      void navigate({ to: '/people', search: {} });
    },
  });
  const { texts } = erasure;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const seen = texts.map(({ place }) => ({ place, text: own[place] ?? null }));
    const { id, version } = person;
    erase.mutate({ input: { id, version, confirmation, standIn, alsoCalled, texts: seen, confirmedText: confirmed } });
  };
  const text = { confirmed, onConfirmed: setConfirmed };
  return (
    <form onSubmit={submit} noValidate>
      <WhatGoes person={person} erasure={erasure} />
      <Section title={t('erase.texts', { count: texts.length })} hint={t('erase.textsHint')}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <SafeTextInput
              label={t('erase.standIn')}
              value={standIn}
              onChange={setStandIn}
              error={faults.standIn}
              {...text}
            />
            {person.name && (
              <TagsInput
                label={t('erase.alsoCalled')}
                description={t('erase.alsoCalledHint')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                data={nameParts(person.name)}
                maxTags={5}
                value={alsoCalled}
                onChange={onAlsoCalled}
                error={faults.alsoCalled}
              />
            )}
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
          {faults.texts && <FormFault text={faults.texts} />}
        </Stack>
      </Section>
      <Section title={t('erase.confirmTitle')}>
        <Stack>
          <Text size="sm">{t('erase.forGood')}</Text>
          <TextInput
            label={t('erase.confirmation', { name: erasure.shownName })}
            required
            autoComplete="off"
            value={confirmation}
            onChange={(event) => setConfirmation(event.currentTarget.value)}
            error={faults.confirmation}
          />
          <FormFault text={general} />
          <Group justify="flex-end">
            <RouterButton variant="default" to="/people/$personId" params={{ personId: person.id }}>
              {t('erase.cancel')}
            </RouterButton>
            <Button type="submit" color="var(--al-risk)" loading={erase.isPending} disabled={looking}>
              {t('erase.act')}
            </Button>
          </Group>
        </Stack>
      </Section>
    </form>
  );
}
