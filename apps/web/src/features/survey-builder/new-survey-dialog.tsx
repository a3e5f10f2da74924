import { languageCodes } from '@alongside/domain';
import { Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { StartSurveyDraftDocument } from './builder.operation.ts';
import { useLanguageName } from './use-language-name.ts';

interface NewSurveyDialogProps {
  /** The version that the new survey begins as a copy of. */
  readonly copyOf: { readonly id: string; readonly title: string; readonly number: number } | undefined;
  readonly onClose: () => void;
}

/** Begins a survey that there was not before. */
export function NewSurveyDialog({ copyOf, onClose }: NewSurveyDialogProps) {
  const { t } = useTranslation('surveyBuilder');
  const navigate = useNavigate();
  const nameOf = useLanguageName();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState('en');
  const [confirmed, onConfirmed] = useState(false);
  const start = useChange(StartSurveyDraftDocument, {
    onError: take,
    onSuccess: () => void navigate({ to: '/surveys/drafts/$draftId', params: { draftId: id }, search: {} }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    start.mutate({
      input: { id, title, confirmedText: confirmed, ...(copyOf ? { surveyVersionId: copyOf.id } : { language }) },
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('shelf.new')} size="md">
      <form onSubmit={submit}>
        <Stack>
          {copyOf && <Text size="sm">{t('shelf.copyOf', { title: copyOf.title, number: copyOf.number })}</Text>}
          <SafeTextInput
            label={t('about.title2')}
            required
            data-autofocus
            value={title}
            onChange={setTitle}
            error={faults['title']}
            confirmed={confirmed}
            onConfirmed={onConfirmed}
          />
          {!copyOf && (
            <NativeSelect
              label={t('texts.firstLanguage')}
              description={t('texts.firstHint')}
              value={language}
              data={languageCodes
                .map((value) => ({ value, label: nameOf(value) }))
                .sort((a, b) => a.label.localeCompare(b.label))}
              onChange={(event) => setLanguage(event.currentTarget.value)}
              error={faults['language']}
            />
          )}
          <FormFault text={general} />
          <FormActs submit={t('shelf.begin')} onCancel={onClose} busy={start.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
