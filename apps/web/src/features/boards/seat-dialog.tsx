import { Modal, NativeSelect, NumberInput, SimpleGrid, Stack, Switch } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatRole } from '../../gql/graphql.ts';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import type { RecordOption } from '../../ui/record-picker.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { AddSeatDocument, EditSeatDocument } from './board.operation.ts';
import { OrganisationField } from './organisation-field.tsx';
import type { SeatRecord } from './seat-record.ts';

interface SeatDialogProps {
  readonly boardId: string;
  /** Left out: a new seat. */
  readonly seat?: SeatRecord;
  readonly onClose: () => void;
}

function initial(seat: SeatRecord | undefined) {
  const sender = seat?.nominatingOrganisation;
  return {
    role: (seat?.role ?? 'MEMBER') as SeatRole,
    title: seat?.title ?? '',
    voting: seat?.voting ?? true,
    sender: sender ? ({ id: sender.id, label: sender.name } as RecordOption) : null,
    maxConsecutiveTerms: seat?.maxConsecutiveTerms ?? null,
    termMonths: seat?.termMonths ?? null,
    since: (seat?.since ?? today()) as string,
    closedOn: (seat?.closedOn ?? null) as string | null,
  };
}

const figure = (value: number | string): number | null => (value === '' ? null : Number(value));

/** Adds a seat to a board, or changes one; a last day closes it. */
export function SeatDialog({ boardId, seat, onClose }: SeatDialogProps) {
  const { t } = useTranslation('boards');
  const { options } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [form, setForm] = useState(() => initial(seat));
  const [confirmed, setConfirmed] = useState(false);
  const set = (change: Partial<typeof form>) => setForm((old) => ({ ...old, ...change }));
  const onSuccess = () => {
    onClose();
    toast(t(seat ? 'seatSaved' : 'seatAdded'));
  };
  const add = useChange(AddSeatDocument, { onError: take, onSuccess });
  const edit = useChange(EditSeatDocument, { onError: take, onSuccess });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { sender, title, ...rest } = form;
    const values = {
      ...rest,
      title: title.trim() || null,
      nominatingOrganisationId: sender?.id ?? null,
      confirmedText: confirmed,
    };
    if (seat) edit.mutate({ input: { id: seat.id, version: seat.version, ...values } });
    else add.mutate({ input: { id, boardId, ...values } });
  };
  return (
    <Modal opened onClose={onClose} title={t(seat ? 'editSeat' : 'addSeat')}>
      <form onSubmit={submit}>
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NativeSelect
              label={t('role')}
              value={form.role}
              data={options('seatRole')}
              onChange={(event) => set({ role: event.currentTarget.value as SeatRole })}
            />
            <SafeTextInput
              label={t('seatTitle')}
              value={form.title}
              onChange={(title) => set({ title })}
              confirmed={confirmed}
              onConfirmed={setConfirmed}
              error={faults['title']}
            />
          </SimpleGrid>
          <Switch
            label={t('voting')}
            checked={form.voting}
            onChange={(event) => set({ voting: event.currentTarget.checked })}
          />
          <OrganisationField
            label={t('sentBy')}
            description={t('sentByHint')}
            value={form.sender}
            onChange={(sender) => set({ sender })}
            error={faults['nominatingOrganisationId']}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberInput
              label={t('termMonths')}
              min={1}
              max={240}
              allowDecimal={false}
              value={form.termMonths ?? ''}
              onChange={(value) => set({ termMonths: figure(value) })}
              error={faults['termMonths']}
            />
            <NumberInput
              label={t('maxTerms')}
              min={1}
              max={20}
              allowDecimal={false}
              value={form.maxConsecutiveTerms ?? ''}
              onChange={(value) => set({ maxConsecutiveTerms: figure(value) })}
              error={faults['maxConsecutiveTerms']}
            />
            <DateField
              label={t('since')}
              required
              value={form.since}
              onChange={(since) => since && set({ since })}
              error={faults['since']}
            />
            <DateField
              label={t('closedOn')}
              clearable
              value={form.closedOn}
              onChange={(closedOn) => set({ closedOn })}
              error={faults['closedOn']}
            />
          </SimpleGrid>
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={add.isPending || edit.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
