import { addressStates } from '@alongside/domain';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AddressState } from '../../gql/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';

/** What a form holds of a guideline. */
export interface GuidelineValue {
  readonly title: string;
  readonly publisher: string;
  readonly summary: string;
  readonly url: string;
  readonly addressState: AddressState;
  readonly source: string;
  readonly asOf: string;
}

interface GuidelineFieldsProps {
  readonly value: GuidelineValue;
  readonly onChange: (change: Partial<GuidelineValue>) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly text: TextConfirmation;
}

/** What is said of a guideline, whether it is new or reworded. */
export function GuidelineFields({ value, onChange, faults, text }: GuidelineFieldsProps) {
  const { t } = useTranslation('playbook');
  const { options, define } = useLabel();
  const line = (name: 'title' | 'publisher' | 'source', focus = false) => (
    <SafeTextInput
      label={t(`guideline.${name}`)}
      required
      value={value[name]}
      onChange={(next) => onChange({ [name]: next })}
      error={faults[name]}
      {...text}
      {...(focus && { 'data-autofocus': true })}
    />
  );
  const plain = (name: 'url' | 'asOf') => (
    <TextInput
      label={t(`guideline.${name}`)}
      description={t(`guideline.${name}Hint`)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      required
      value={value[name]}
      error={faults[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {line('title', true)}
      {line('publisher')}
      <SafeTextArea
        label={t('guideline.summary')}
        required
        value={value.summary}
        onChange={(summary) => onChange({ summary })}
        error={faults['summary']}
        {...text}
      />
      {plain('url')}
      <NativeSelect
        label={t('guideline.addressState')}
        description={define('addressState', value.addressState)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={value.addressState}
        data={options('addressState')}
        onChange={({ currentTarget }) =>
          onChange({ addressState: addressStates.codes.find((code) => code === currentTarget.value) ?? 'UNCHECKED' })
        }
      />
      {line('source')}
      {plain('asOf')}
    </>
  );
}
