import type { ViewDefinition } from '@alongside/domain';
import { Checkbox, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import {
  ChangeViewDocument,
  ChooseDefaultViewDocument,
  SaveViewDocument,
} from '../../lib/views/saved-view.operation.ts';
import type { ListView, SavedView } from '../../lib/views/use-list-view.ts';
import { EditConflict } from '../edit/edit-conflict.tsx';
import { useEdit } from '../edit/use-edit.ts';
import { FormActs, FormFault, useFormFaults } from '../form.tsx';
import type { TextConfirmation } from '../safe-text-findings.tsx';
import { SafeTextInput } from '../safe-text-input.tsx';
import { toast } from '../toast.tsx';

/** A definition as the API takes it. */
export const definitionInput = ({ filters, columns, ...rest }: ViewDefinition) => ({
  ...rest,
  filters: filters.map(({ field, values }) => ({ field, values: [...values] })),
  columns: columns && [...columns],
});

interface SaveViewDialogProps {
  readonly list: ListView['list'];
  /** What the new view shows. */
  readonly definition: ViewDefinition;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** Gives what a list shows a name. */
export function SaveViewDialog({ list, definition, onSaved, onClose }: SaveViewDialogProps) {
  const { t } = useTranslation('views');
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [name, setName] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [shared, setShared] = useState(false);
  const [openFirst, setOpenFirst] = useState(false);
  const choose = useChange(ChooseDefaultViewDocument);
  const save = useChange(SaveViewDocument, { onError: take });
  // Runs once the list of views has been read again, so that the new one can be opened.
  const saved = () => {
    if (openFirst) choose.mutate({ input: { list, viewId: id } });
    toast(t('saved', { name: name.trim() }));
    onSaved(id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    save.mutate(
      { input: { id, list, name, shared, definition: definitionInput(definition), confirmedText: confirmed } },
      { onSuccess: saved },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('dialogTitle')}>
      <form onSubmit={submit}>
        <Stack>
          <NameField
            value={name}
            onChange={setName}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
            error={faults.name}
          />
          <ShareField value={shared} onChange={setShared} />
          <Checkbox
            label={t('openFirst')}
            checked={openFirst}
            onChange={(event) => setOpenFirst(event.currentTarget.checked)}
          />
          <FormFault text={general ?? Object.entries(faults).find(([field]) => field !== 'name')?.[1]} />
          <FormActs submit={t('save')} onCancel={onClose} busy={save.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

/** Another name for a view, and whether the hotline sees it. */
export function RenameViewDialog({ view, onClose }: { readonly view: SavedView; readonly onClose: () => void }) {
  const { t } = useTranslation('views');
  const edit = useEdit({
    table: 'saved_views',
    version: view.version,
    opened: { name: view.name, shared: view.shared },
    document: ChangeViewDocument,
    input: (values, start) => ({ id: view.id, ...values, ...start }),
    onSaved: onClose,
  });
  const { values, set } = edit;
  return (
    <Modal opened onClose={onClose} title={t('renameTitle')}>
      <form onSubmit={edit.submit}>
        <Stack>
          <NameField value={values.name} onChange={(name) => set({ name })} {...edit.text} error={edit.faults.name} />
          {view.viewerCan.share && <ShareField value={values.shared} onChange={(shared) => set({ shared })} />}
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict edit={edit} fields={{ name: t('name'), shared: t('share') }} />
    </Modal>
  );
}

interface NameFieldProps extends TextConfirmation {
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly error: string | undefined;
}

function NameField(props: NameFieldProps) {
  const { t } = useTranslation('views');
  return <SafeTextInput label={t('name')} description={t('nameHint')} required data-autofocus {...props} />;
}

function ShareField({ value, onChange }: { readonly value: boolean; readonly onChange: (shared: boolean) => void }) {
  const { t } = useTranslation('views');
  const { hotline } = useViewer();
  return (
    <Checkbox
      label={t(hotline ? 'share' : 'shareNetwork')}
      description={t(hotline ? 'shareHint' : 'shareHintNetwork')}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
