import { NativeSelect, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeContentInput, LevelListState } from '../../gql/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { FormActs, FormFault } from '../../ui/form.tsx';
import type { RecordPickerProps } from '../../ui/record-picker.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../ui/safe-text-findings.tsx';
import { SourceFields, type SourceValue } from '../../ui/source-fields.tsx';
import { CertaintyFields } from './certainty-fields.tsx';
import { ChannelFields } from './channel-fields.tsx';
import { FactField } from './fact-field.tsx';
import { formKinds } from './form-content.ts';
import { IdentityFields } from './identity-fields.tsx';

/** What the form adds to the content: why, or from where. */
export interface Grounds extends SourceValue {
  readonly reason: string;
  readonly doubts: readonly string[];
}

export const noGrounds: Grounds = { reason: '', sourceTitle: '', asOf: null, doubts: [] };

export interface InitiativeFormProps {
  readonly content: InitiativeContentInput;
  readonly onContent: (content: InitiativeContentInput) => void;
  readonly organisation: Pick<RecordPickerProps, 'value' | 'onChange'>;
  readonly grounds: Grounds;
  readonly onGrounds: (change: Partial<Grounds>) => void;
  readonly text: TextConfirmation;
  /** A hotline proposes and says why; the secretariat adds or edits and names a source. */
  readonly purpose: 'propose' | 'add' | 'edit';
  readonly faults: Readonly<Record<string, string>>;
  readonly general: string | undefined;
  readonly busy: boolean;
  readonly onSubmit: (event: FormEvent) => void;
  readonly onCancel: () => void;
}

const verbs = { propose: 'sendProposal', add: 'saveNew', edit: 'saveEdit' } as const;

/** One form for a new initiative, a proposed change and an edit by the secretariat. */
export function InitiativeForm({
  content,
  purpose,
  faults,
  general,
  busy,
  text,
  grounds,
  ...props
}: InitiativeFormProps) {
  const { t } = useTranslation('initiatives');
  const { options } = useLabel();
  const set = (change: Partial<InitiativeContentInput>) => props.onContent({ ...content, ...change });
  const give = props.onGrounds;
  const fault = (name: string) => faults[`content.${name}`] ?? faults[name];
  const unseen = Object.keys(faults).length > 0 ? Object.values(faults).join(' ') : undefined;
  return (
    <form onSubmit={props.onSubmit}>
      <Stack>
        <IdentityFields content={content} onChange={set} organisation={props.organisation} fault={fault} {...text} />
        {formKinds.map((kind) => (
          <FactField key={kind} kind={kind} content={content} onChange={props.onContent} />
        ))}
        {content.levelListState !== 'KNOWN' && (
          <NativeSelect
            label={t('form.levels')}
            description={t('form.levelsHint')}
            value={content.levelListState}
            data={options('levelListState').filter(({ value }) => value !== 'KNOWN')}
            onChange={(event) => set({ levelListState: event.currentTarget.value as LevelListState })}
          />
        )}
        <CertaintyFields
          facts={content.facts}
          onChange={(facts) => set({ facts })}
          fault={(name) => fault(`facts.${name}`)}
          text={text}
        />
        <ChannelFields
          channels={content.channels}
          onChange={(channels) => set({ channels })}
          fault={(name) => fault(`channels.${name}`)}
          text={text}
        />
        {purpose === 'edit' && (
          <SafeTextArea
            label={t('form.doubts')}
            description={t('form.doubtsHint')}
            minRows={2}
            value={grounds.doubts.join('\n')}
            error={faults['doubts']}
            onChange={(doubts) => give({ doubts: doubts.split('\n') })}
            {...text}
          />
        )}
        {purpose === 'propose' ? (
          <SafeTextArea
            label={t('proposalReason')}
            required
            value={grounds.reason}
            onChange={(reason) => give({ reason })}
            error={faults['reason']}
            {...text}
          />
        ) : (
          <SourceFields value={grounds} onChange={give} faults={faults} text={text} />
        )}
        <FormFault text={general ?? (unseen && t('checkFields', { what: unseen }))} />
        <FormActs submit={t(verbs[purpose])} onCancel={props.onCancel} busy={busy} />
      </Stack>
    </form>
  );
}
