import { Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { AddCandidatesDocument, EditCandidateDocument } from '../focus-group.operation.ts';
import type { FocusGroup, PoolCandidate } from '../focus-group-record.ts';
import { CandidateFields, candidateContent, candidateValues, nobody } from './candidate-fields.tsx';

interface CandidateDialogProps {
  readonly group: FocusGroup;
  /** Left out for somebody new. */
  readonly candidate?: PoolCandidate;
  readonly onClose: () => void;
}

/** Somebody of the pool: what is known, and nothing that nobody stated. */
export function CandidateDialog({ group, candidate, onClose }: CandidateDialogProps) {
  return candidate ? (
    <EditCandidate candidate={candidate} onClose={onClose} />
  ) : (
    <AddCandidate group={group} onClose={onClose} />
  );
}

function AddCandidate({ group, onClose }: Omit<CandidateDialogProps, 'candidate'>) {
  const { t } = useTranslation('focusGroups');
  const [id] = useState(newId);
  const [values, setValues] = useState(nobody);
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const add = useChange(AddCandidatesDocument, { onSuccess: onClose, onError: take });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    clear();
    const candidates = [{ id, source: 'HAND' as const, ...candidateContent(values) }];
    add.mutate({ input: { focusGroupId: group.id, candidates, confirmedText: confirmed } });
  };
  const named = Object.fromEntries(
    Object.entries(faults).map(([field, message]) => [field.replace('candidates.0.', ''), message]),
  );
  return (
    <Modal opened onClose={onClose} title={t('addHand')}>
      <form onSubmit={submit}>
        <Stack>
          <CandidateFields
            values={values}
            onChange={(change) => setValues((old) => ({ ...old, ...change }))}
            faults={named}
            text={{ confirmed, onConfirmed }}
          />
          <FormFault text={general} />
          <FormActs submit={t('addNow')} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

function EditCandidate({ candidate, onClose }: { readonly candidate: PoolCandidate; readonly onClose: () => void }) {
  const { t } = useTranslation('focusGroups');
  const { id, version, ofHotlineId = null, initiativeId = null } = candidate;
  const edit = useEdit({
    table: 'focus_group_candidates',
    version,
    opened: candidateValues(candidate),
    document: EditCandidateDocument,
    input: (values, start) => ({ id, ...candidateContent(values), ofHotlineId, initiativeId, ...start }),
    onSaved: onClose,
  });
  const names = [
    'name',
    'role',
    'organisation',
    'side',
    'country',
    'levels',
    'experience',
    'languages',
    'zone',
    'email',
  ] as const;
  return (
    <Modal opened onClose={onClose} title={t('candidate.editTitle')}>
      <form onSubmit={edit.submit}>
        <Stack>
          <CandidateFields values={edit.values} onChange={edit.set} faults={edit.faults} text={edit.text} />
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={
          Object.fromEntries(names.map((name) => [name, t(`candidate.fields.${name}`)])) as Record<
            (typeof names)[number],
            string
          >
        }
      />
    </Modal>
  );
}
