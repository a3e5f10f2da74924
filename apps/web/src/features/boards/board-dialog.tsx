import { Modal, NativeSelect, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCadence, BoardKind } from '../../gql/graphql.ts';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import type { RecordOption } from '../../ui/record-picker.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { EditBoardDocument, RecordBoardDocument } from './board.operation.ts';
import { ColleagueField } from './colleague-field.tsx';
import { OrganisationField } from './organisation-field.tsx';
import type { BoardRecord } from './seat-record.ts';

interface BoardDialogProps {
  /** Left out: a new board. */
  readonly board?: BoardRecord;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

function initial(board: BoardRecord | undefined, viewerId: string) {
  const { name = '', kind = 'ADVISORY_BOARD', cadence = 'QUARTERLY', organisation } = board ?? {};
  return {
    name,
    kind: kind as BoardKind,
    cadence: cadence as BoardCadence,
    own: !organisation,
    organisation: organisation ? ({ id: organisation.id, label: organisation.name } as RecordOption) : null,
    ownerId: board ? (board.owner?.id ?? null) : viewerId,
  };
}

/** Records a board of the hotline, or one of another organisation on which its people sit; or changes one. */
export function BoardDialog({ board, onClose, onSaved }: BoardDialogProps) {
  const { t } = useTranslation('boards');
  const { options } = useLabel();
  const { id: viewerId } = useViewer();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [form, setForm] = useState(() => initial(board, viewerId));
  const [confirmed, setConfirmed] = useState(false);
  const [missing, setMissing] = useState(false);
  const set = (change: Partial<typeof form>) => setForm((old) => ({ ...old, ...change }));
  const record = useChange(RecordBoardDocument, { onError: take, onSuccess: (data) => onSaved(data.recordBoard.id) });
  const edit = useChange(EditBoardDocument, { onError: take, onSuccess: (data) => onSaved(data.editBoard.id) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { own, organisation, ...rest } = form;
    setMissing(!own && organisation === null);
    if (!own && organisation === null) return;
    const values = { ...rest, organisationId: own ? null : (organisation?.id ?? null), confirmedText: confirmed };
    if (board) edit.mutate({ input: { id: board.id, version: board.version, ...values } });
    else record.mutate({ input: { id, ...values } });
  };
  return (
    <Modal opened onClose={onClose} title={t(board ? 'editBoard' : 'addBoard')}>
      <form onSubmit={submit}>
        <Stack>
          <SafeTextInput
            label={t('name')}
            required
            data-autofocus
            value={form.name}
            onChange={(name) => set({ name })}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
            error={faults['name']}
          />
          <SegmentedControl
            aria-label={t('whose')}
            value={form.own ? 'OWN' : 'OTHER'}
            onChange={(value) => set({ own: value === 'OWN' })}
            data={(['OWN', 'OTHER'] as const).map((value) => ({ value, label: t(`bodies.${value}`) }))}
          />
          {!form.own && (
            <OrganisationField
              label={t('organisation')}
              description={t('organisationHint')}
              required
              value={form.organisation}
              onChange={(organisation) => set({ organisation })}
              error={faults['organisationId'] ?? (missing ? t('chooseOrganisation') : undefined)}
            />
          )}
          {form.own && faults['organisationId'] && <FormFault text={faults['organisationId']} />}
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NativeSelect
              label={t('kind')}
              value={form.kind}
              data={options('boardKind')}
              onChange={(event) => set({ kind: event.currentTarget.value as BoardKind })}
            />
            <NativeSelect
              label={t('cadence')}
              value={form.cadence}
              data={options('boardCadence')}
              onChange={(event) => set({ cadence: event.currentTarget.value as BoardCadence })}
            />
          </SimpleGrid>
          <ColleagueField
            label={t('owner')}
            description={t('ownerHint')}
            value={form.ownerId}
            onChange={(ownerId) => set({ ownerId })}
            error={faults['ownerId']}
          />
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={record.isPending || edit.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
