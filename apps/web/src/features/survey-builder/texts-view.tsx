import {
  completeLanguages,
  languageCodes,
  missingTexts,
  type TextPlace,
  textPlaces,
  withTextAt,
} from '@alongside/domain';
import { Button, Checkbox, Group, NativeSelect, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { toast } from '../../ui/toast.tsx';
import styles from './builder.module.css';
import type { BuilderPartProps } from './builder-parts.ts';
import { useLanguageName } from './use-language-name.ts';

const route = getRouteApi('/signed-in/surveys/drafts/$draftId');

interface LanguagesProps extends BuilderPartProps {
  readonly shown: string | undefined;
  readonly onShow: (language: string) => void;
}

/** The languages of the survey with what each still lacks; one more can be added, and any but the first be left out. */
function Languages({ building, shown, onShow }: LanguagesProps) {
  const { t } = useTranslation('surveyBuilder');
  const nameOf = useLanguageName();
  const { definition, language: first, change } = building;
  const { languages } = definition;
  const complete = completeLanguages(definition);
  const free = languageCodes.filter((code) => !languages.includes(code));
  const leaveOut = (code: string) => {
    const place = languages.indexOf(code);
    change((old) => ({ ...old, languages: old.languages.filter((each) => each !== code) }));
    toast(t('texts.leftOut', { language: nameOf(code) }), {
      undo: () => change((old) => ({ ...old, languages: old.languages.toSpliced(place, 0, code) })),
    });
  };
  return (
    <>
      <ul className={styles.languages}>
        {languages.map((code) => {
          const missing = missingTexts(definition, code).length;
          return (
            <li key={code}>
              <span className={styles.words}>
                {nameOf(code)}
                {code === first && <Text span size="xs" c="dimmed">{` · ${t('texts.first')}`}</Text>}
              </span>
              <StateBadge
                tone={complete.includes(code) ? 'good' : 'attention'}
                label={complete.includes(code) ? t('texts.complete') : t('texts.missing', { count: missing })}
              />
              {code !== first && (
                <Group gap="xs">
                  <Button
                    size="compact-sm"
                    variant={code === shown ? 'light' : 'default'}
                    aria-pressed={code === shown}
                    onClick={() => onShow(code)}
                  >
                    {t('texts.translate', { language: nameOf(code) })}
                  </Button>
                  <Button size="compact-sm" variant="subtle" color="gray" onClick={() => leaveOut(code)}>
                    {t('texts.leaveOut', { language: nameOf(code) })}
                  </Button>
                </Group>
              )}
            </li>
          );
        })}
      </ul>
      <NativeSelect
        label={t('texts.add')}
        className={styles.short ?? ''}
        value=""
        data={[
          { value: '', label: t('texts.choose') },
          ...free.map((value) => ({ value, label: nameOf(value) })).sort((a, b) => a.label.localeCompare(b.label)),
        ]}
        onChange={(event) => {
          const code = event.currentTarget.value;
          if (!code) return;
          change((old) => ({ ...old, languages: [...old.languages, code] }));
          onShow(code);
        }}
      />
    </>
  );
}

interface TextRowProps extends BuilderPartProps {
  readonly place: TextPlace;
  readonly language: string;
  readonly name: string;
}

function TextRow({ building, words, place, language, name }: TextRowProps) {
  const { t } = useTranslation('surveyBuilder');
  const { address, question, text } = place;
  const where = [question, words.place(address)].filter(Boolean).join(' · ');
  const { refusal } = building;
  return (
    <Table.Tr>
      <Table.Th scope="row" className={styles.where ?? ''}>
        {where}
      </Table.Th>
      <Table.Td className={styles.original ?? ''} lang={building.language}>
        {text[building.language]}
      </Table.Td>
      <Table.Td>
        <SafeTextArea
          aria-label={t('texts.in', { where, language: name })}
          minRows={1}
          value={text[language] ?? ''}
          onChange={(value) => building.change((old) => withTextAt(old, address, language, value))}
          error={refusal?.field === `texts.${address}.${language}` ? refusal.message : undefined}
          {...building.text}
        />
      </Table.Td>
    </Table.Tr>
  );
}

/** All texts of the survey beside each other in the first language and one other. */
export function TextsView(part: BuilderPartProps) {
  const { t } = useTranslation('surveyBuilder');
  const nameOf = useLanguageName();
  const navigate = route.useNavigate();
  const { language } = route.useSearch();
  const { definition, language: first } = part.building;
  const others = definition.languages.filter((code) => code !== first);
  const shown = language && others.includes(language) ? language : others[0];
  const [onlyMissing, setOnlyMissing] = useState(false);
  // What was missing when the box was ticked stays in sight while it is written.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not with every letter
  const missing = useMemo(
    () => new Set(onlyMissing && shown ? missingTexts(definition, shown).map(({ address }) => address) : []),
    [onlyMissing, shown],
  );
  const places = textPlaces(definition).filter(({ address }) => !onlyMissing || missing.has(address));
  return (
    <>
      <Section title={t('texts.languages')} hint={t('texts.hint')}>
        <Languages
          {...part}
          shown={shown}
          onShow={(code) => void navigate({ search: (old) => ({ ...old, language: code }), replace: true })}
        />
      </Section>
      {shown && (
        <Section
          title={t('texts.title', { language: nameOf(shown) })}
          act={
            <Checkbox
              label={t('texts.onlyMissing')}
              checked={onlyMissing}
              onChange={(event) => setOnlyMissing(event.currentTarget.checked)}
            />
          }
        >
          <Table className={styles.texts ?? ''} verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('texts.where')}</Table.Th>
                <Table.Th scope="col">{nameOf(first)}</Table.Th>
                <Table.Th scope="col">{nameOf(shown)}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {places.map((place) => (
                <TextRow key={place.address} {...part} place={place} language={shown} name={nameOf(shown)} />
              ))}
            </Table.Tbody>
          </Table>
          {places.length === 0 && <Text c="dimmed">{t('texts.nothingMissing')}</Text>}
        </Section>
      )}
    </>
  );
}
