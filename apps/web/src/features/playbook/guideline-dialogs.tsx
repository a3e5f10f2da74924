import { Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { GuidelineFields, type GuidelineValue } from './guideline-fields.tsx';
import { AddGuidelineDocument, EditGuidelineDocument } from './playbook.operation.ts';

const nothing: GuidelineValue = {
  title: '',
  publisher: '',
  summary: '',
  url: 'https://',
  addressState: 'UNCHECKED',
  source: '',
  asOf: '',
};

/** A guideline that the library does not name yet. */
export function AddGuidelineDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('playbook');
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [value, setValue] = useState(nothing);
  const [confirmed, onConfirmed] = useState(false);
  const add = useChange(AddGuidelineDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('guideline.added'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    add.mutate({ input: { id, ...value, confirmedText: confirmed } });
  };
  return (
    <Modal opened onClose={onClose} title={t('guideline.addTitle')}>
      <form onSubmit={submit}>
        <Stack>
          <GuidelineFields
            value={value}
            onChange={(change) => setValue((old) => ({ ...old, ...change }))}
            faults={faults}
            text={{ confirmed, onConfirmed }}
          />
          <FormFault text={general} />
          <FormActs submit={t('add')} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

interface EditGuidelineDialogProps {
  readonly guideline: GuidelineValue & { readonly id: string; readonly version: number };
  readonly onClose: () => void;
}

/** Other words for a guideline, or what was found out about its address. */
export function EditGuidelineDialog({ guideline, onClose }: EditGuidelineDialogProps) {
  const { t } = useTranslation('playbook');
  const { id, version, title, publisher, summary, url, addressState, source, asOf } = guideline;
  const edit = useEdit({
    table: 'guidelines',
    version,
    opened: { title, publisher, summary, url, addressState, source, asOf },
    document: EditGuidelineDocument,
    input: (values, start) => ({ id, ...values, ...start }),
    onSaved: () => {
      onClose();
      toast(t('guideline.saved'));
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('guideline.editTitle')}>
      <form onSubmit={edit.submit}>
        <Stack>
          <GuidelineFields value={edit.values} onChange={edit.set} faults={edit.faults} text={edit.text} />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          title: t('guideline.title'),
          publisher: t('guideline.publisher'),
          summary: t('guideline.summary'),
          url: t('guideline.url'),
          addressState: t('guideline.addressState'),
          source: t('guideline.source'),
          asOf: t('guideline.asOf'),
        }}
      />
    </Modal>
  );
}
