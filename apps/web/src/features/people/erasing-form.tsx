import { nameParts } from '@alongside/domain';
import { Button, Group, SimpleGrid, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameErasureQuery } from '../../gql/graphql.ts';
import { FormFault, type useFormFaults } from '../../ui/form.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { Section } from '../../ui/section.tsx';
import { NamingTextField } from './naming-text-field.tsx';

/** What the form adds to whom it erases. */
export interface Erasing {
  readonly confirmation: string;
  readonly standIn: string;
  readonly texts: { place: string; text: string | null }[];
  readonly confirmedText: boolean;
}

interface ErasingFormProps extends Pick<ReturnType<typeof useFormFaults>, 'faults' | 'general'> {
  /** What has to be typed again. */
  readonly shownName: string;
  /** The name that may be written in other ways; null for somebody without one. */
  readonly name: string | null;
  readonly erasure: Pick<NameErasureQuery['nameErasure'], 'texts' | 'standIn'>;
  readonly usualStandIn: string;
  /** True while the texts are looked for anew. */
  readonly looking: boolean;
  readonly alsoCalled: string[];
  readonly onAlsoCalled: (spellings: string[]) => void;
  readonly busy: boolean;
  readonly onErase: (values: Erasing) => void;
  /** Said before the texts. */
  readonly lead?: ReactNode;
  /** Said under the texts. */
  readonly notes?: ReactNode;
  readonly cancel?: ReactNode;
}

/** Each text that names somebody with a suggestion, and the name to be typed again: nothing of it can be taken back. */
export function ErasingForm({ shownName, name, erasure, usualStandIn, faults, general, ...props }: ErasingFormProps) {
  const { t } = useTranslation('people');
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({});
  const [standIn, setStandIn] = useState(usualStandIn);
  const [confirmation, setConfirmation] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const { texts } = erasure;
  const text = { confirmed, onConfirmed };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const seen = texts.map(({ place }) => ({ place, text: own[place] ?? null }));
    props.onErase({ confirmation, standIn, texts: seen, confirmedText: confirmed });
  };
  return (
    <form onSubmit={submit} noValidate>
      {props.lead}
      <Section title={t('erase.texts', { count: texts.length })} hint={texts.length > 0 && t('erase.textsHint')}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <SafeTextInput
              label={t('erase.standIn')}
              value={standIn}
              onChange={setStandIn}
              error={faults['standIn']}
              {...text}
            />
            {name && (
              <TagsInput
                label={t('erase.alsoCalled')}
                description={t('erase.alsoCalledHint')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                data={nameParts(name)}
                maxTags={5}
                value={props.alsoCalled}
                onChange={props.onAlsoCalled}
                error={faults['alsoCalled']}
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
          {props.notes}
          <FormFault text={faults['texts']} />
        </Stack>
      </Section>
      <Section title={t('erase.confirmTitle')}>
        <Stack>
          <Text size="sm">{t('erase.forGood')}</Text>
          <TextInput
            label={t('erase.confirmation', { name: shownName })}
            required
            autoComplete="off"
            value={confirmation}
            onChange={(event) => setConfirmation(event.currentTarget.value)}
            error={faults['confirmation']}
          />
          <FormFault text={general} />
          <Group justify="flex-end">
            {props.cancel}
            <Button type="submit" color="var(--al-risk)" loading={props.busy} disabled={props.looking}>
              {t('erase.act')}
            </Button>
          </Group>
        </Stack>
      </Section>
    </form>
  );
}
