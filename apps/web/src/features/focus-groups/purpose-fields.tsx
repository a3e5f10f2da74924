import type { FocusGroupFormat } from '@alongside/domain';
import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';

/** What a focus group is for, as a form holds it. */
export interface PurposeValues {
  readonly title: string;
  readonly purpose: string;
  /** One question a line. */
  readonly questions: string;
  readonly format: FocusGroupFormat;
}

interface PurposeFieldsProps {
  readonly values: PurposeValues;
  readonly onChange: (change: Partial<PurposeValues>) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly text: TextConfirmation;
}

/** The questions of a form, one a line. */
export const questionsOf = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Title, purpose, guiding questions and where it meets. */
export function PurposeFields({ values, onChange, faults, text }: PurposeFieldsProps) {
  const { t } = useTranslation('focusGroups');
  const { options } = useLabel();
  const questionFault = Object.entries(faults).find(([field]) => field.startsWith('questions'))?.[1];
  return (
    <>
      <SafeTextInput
        label={t('name')}
        required
        data-autofocus
        value={values.title}
        onChange={(title) => onChange({ title })}
        error={faults['title']}
        {...text}
      />
      <SafeTextArea
        label={t('purpose')}
        description={t('purposeHint')}
        required
        value={values.purpose}
        onChange={(purpose) => onChange({ purpose })}
        error={faults['purpose']}
        {...text}
      />
      <Textarea
        label={t('questions')}
        description={t('questionsHint')}
        autosize
        minRows={3}
        value={values.questions}
        onChange={(event) => onChange({ questions: event.currentTarget.value })}
        error={questionFault}
      />
      <NativeSelect
        label={t('format')}
        value={values.format}
        data={options('focusGroupFormat')}
        onChange={(event) => onChange({ format: event.currentTarget.value as FocusGroupFormat })}
      />
    </>
  );
}
