import { Group, MultiSelect, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeContentInput, InitiativeFactKind, OperationalStatus, Scope } from '../../gql/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { useFactWord } from './fact-group.tsx';
import { formKinds, placeCodes, withCodes } from './form-content.ts';

/** What the form adds to the content: why, or from where. */
export interface Grounds {
  readonly reason: string;
  readonly sourceTitle: string;
  readonly asOf: string | null;
  readonly confirmed: boolean;
}

interface InitiativeFormProps {
  readonly initial: InitiativeContentInput;
  /** The secretariat edits and names a source; a hotline proposes and says why. */
  readonly editing: boolean;
  readonly faults: Readonly<Record<string, string>>;
  readonly general: string | undefined;
  readonly busy: boolean;
  readonly onSubmit: (content: InitiativeContentInput, grounds: Grounds) => void;
  readonly onCancel: () => void;
}

const filled = (text: string | null | undefined) => text?.trim() || null;

/** One form for a new initiative, a proposed change and an edit by the secretariat. */
export function InitiativeForm({ initial, editing, faults, general, busy, onSubmit, onCancel }: InitiativeFormProps) {
  const { t } = useTranslation('initiatives');
  const { options } = useLabel();
  const [content, setContent] = useState(initial);
  const [grounds, setGrounds] = useState<Grounds>({ reason: '', sourceTitle: '', asOf: null, confirmed: false });
  const set = (change: Partial<InitiativeContentInput>) => setContent((old) => ({ ...old, ...change }));
  const give = (change: Partial<Grounds>) => setGrounds((old) => ({ ...old, ...change }));
  const fault = (name: string) => faults[`content.${name}`] ?? faults[name];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { localName, website, description } = content;
    onSubmit(
      { ...content, localName: filled(localName), website: filled(website), description: filled(description) },
      grounds,
    );
  };
  const line = (name: 'name' | 'localName' | 'website', required = false) => (
    <TextInput
      label={t(name === 'name' ? 'columns.name' : name)}
      required={required}
      value={content[name] ?? ''}
      error={fault(name)}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  const text = { confirmed: grounds.confirmed, onConfirmed: (confirmed: boolean) => give({ confirmed }) };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Group grow align="start">
          {line('name', true)}
          {line('localName')}
        </Group>
        <SafeTextArea
          label={t('description')}
          value={content.description ?? ''}
          onChange={(description) => set({ description })}
          error={fault('description')}
          {...text}
        />
        <Group grow align="start">
          {line('website')}
          <NativeSelect
            label={t('scope')}
            value={content.scope}
            data={options('scope')}
            onChange={(event) => set({ scope: event.currentTarget.value as Scope })}
          />
          <NativeSelect
            label={t('columns.status')}
            value={content.status}
            data={options('status')}
            onChange={(event) => set({ status: event.currentTarget.value as OperationalStatus })}
          />
        </Group>
        {formKinds.map((kind) => (
          <FactField key={kind} kind={kind} content={content} onChange={setContent} />
        ))}
        {editing ? (
          <Group grow align="start">
            <TextInput
              label={t('sourceTitle')}
              required
              value={grounds.sourceTitle}
              error={faults.sourceTitle}
              onChange={(event) => give({ sourceTitle: event.currentTarget.value })}
            />
            <DateField
              label={t('asOf')}
              required
              value={grounds.asOf}
              onChange={(asOf) => give({ asOf })}
              error={faults.asOf}
            />
          </Group>
        ) : (
          <SafeTextArea
            label={t('proposalReason')}
            required
            value={grounds.reason}
            onChange={(reason) => give({ reason })}
            error={faults.reason}
            {...text}
          />
        )}
        <FormFault
          text={
            general ??
            (Object.keys(faults).length > 0 ? t('checkFields', { what: Object.values(faults).join(' ') }) : undefined)
          }
        />
        <FormActs submit={t(editing ? 'saveEdit' : 'sendProposal')} onCancel={onCancel} busy={busy} />
      </Stack>
    </form>
  );
}

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

function FactField({ kind, content, onChange }: FactFieldProps) {
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
