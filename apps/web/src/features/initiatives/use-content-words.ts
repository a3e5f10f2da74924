import { useTranslation } from 'react-i18next';
import type { ChannelInput, InitiativeContentInput } from '../../gql/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { FieldList } from '../../ui/edit/field-words.ts';
import { useFactWord } from './fact-group.tsx';
import type { ContentFields, formKinds } from './form-content.ts';

/** The fields of an initiative's form in words. */
export function useContentWords(): FieldList<ContentFields> {
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  const word = useFactWord();
  const facts = (kind: (typeof formKinds)[number], name: string) => ({
    label: name,
    say: (given: InitiativeContentInput['facts']) =>
      given
        .map(({ code, certainty, note }) =>
          [word(kind, code), certainty !== 'STATED' && `(${t(`certainty.${certainty}`)})`, note && `– ${note}`]
            .filter(Boolean)
            .join(' '),
        )
        .join('\n'),
  });
  return {
    name: t('columns.name'),
    localName: t('localName'),
    aliases: t('aliases'),
    organisationId: t('columns.organisation'),
    scope: t('scope'),
    website: t('website'),
    description: t('description'),
    levelListState: t('form.levels'),
    status: t('columns.status'),
    COUNTRY: facts('COUNTRY', t('facets.country')),
    LEVEL: facts('LEVEL', t('columns.level')),
    SERVICE: facts('SERVICE', t('columns.service')),
    AUDIENCE: facts('AUDIENCE', t('facets.audience')),
    ACCESS: facts('ACCESS', t('facets.access')),
    MODE: facts('MODE', t('facets.mode')),
    LANGUAGE: facts('LANGUAGE', t('facets.language')),
    EXCLUSION: facts('EXCLUSION', t('exclusions')),
    channels: {
      label: t('reach'),
      say: (given: readonly ChannelInput[]) =>
        given
          .map(({ kind, value, hours, note }) =>
            [`${label('channelKind', kind)}: ${value}`, hours, note].filter(Boolean).join(', '),
          )
          .join('\n'),
    },
    doubts: { label: t('form.doubts'), say: (given: readonly string[]) => given.join('\n') },
  };
}
