import { Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { PlanFocusGroupDocument } from './focus-group.operation.ts';
import { PurposeFields, type PurposeValues, questionsOf } from './purpose-fields.tsx';

interface PlanFocusGroupDialogProps {
  readonly onClose: () => void;
  readonly onPlanned: (id: string) => void;
}

/** Begins a focus group with what it is for. */
export function PlanFocusGroupDialog({ onClose, onPlanned }: PlanFocusGroupDialogProps) {
  const { t } = useTranslation('focusGroups');
  const [id] = useState(newId);
  const [confirmed, onConfirmed] = useState(false);
  const [values, setValues] = useState<PurposeValues>({ title: '', purpose: '', questions: '', format: 'ONLINE' });
  const { faults, general, take, clear } = useFormFaults();
  const plan = useChange(PlanFocusGroupDocument, { onSuccess: () => onPlanned(id), onError: take });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const questions = questionsOf(values.questions);
    plan.mutate({ input: { id, ...values, questions, confirmedText: confirmed } });
  };
  return (
    <Modal opened onClose={onClose} title={t('plan')}>
      <form onSubmit={submit}>
        <Stack>
          <PurposeFields
            values={values}
            onChange={(change) => setValues((old) => ({ ...old, ...change }))}
            faults={faults}
            text={{ confirmed, onConfirmed }}
          />
          <FormFault text={general} />
          <FormActs submit={t('planNow')} onCancel={onClose} busy={plan.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
