import { Modal, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { AddTemplateDocument } from './playbook.operation.ts';
import { nextStep, stepsInput, TemplateSteps } from './template-steps.tsx';

/** A new list of steps for all hotlines. */
export function AddTemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('playbook');
  const navigate = useNavigate();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState('');
  const [sourceTitle, setSourceTitle] = useState('');
  const [steps, setSteps] = useState(() => [nextStep([])]);
  const [confirmed, onConfirmed] = useState(false);
  const text = { confirmed, onConfirmed };
  const add = useChange(AddTemplateDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('added'));
      void navigate({ to: '/playbook/templates/$templateId', params: { templateId: id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    add.mutate({
      input: {
        id,
        title,
        purpose,
        sourceTitle: sourceTitle.trim() || null,
        steps: stepsInput(steps),
        confirmedText: confirmed,
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('addTitle')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <SafeTextInput
            label={t('name')}
            required
            data-autofocus
            value={title}
            onChange={setTitle}
            error={faults.title}
            {...text}
          />
          <SafeTextArea
            label={t('purpose')}
            required
            value={purpose}
            onChange={setPurpose}
            error={faults.purpose}
            {...text}
          />
          <SafeTextInput
            label={t('sourceOptional')}
            value={sourceTitle}
            onChange={setSourceTitle}
            error={faults.sourceTitle}
            {...text}
          />
          <TemplateSteps steps={steps} faults={faults} onChange={setSteps} />
          <FormFault text={general ?? faults.steps} />
          <FormActs submit={t('add')} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
