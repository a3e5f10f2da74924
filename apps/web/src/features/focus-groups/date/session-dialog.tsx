import { Checkbox, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import { SetFocusGroupSessionDocument } from '../session/session.operation.ts';
import type { Session } from '../session/session-record.ts';
import { ownZone } from '../session/time-words.ts';
import { typedOf, ZoneField } from './time-fields.tsx';

interface SessionDialogProps {
  readonly focusGroupId: string;
  readonly session: Session | null | undefined;
  readonly onClose: () => void;
}

/** When and where; all values together. */
export function SessionDialog({ focusGroupId, session, onClose }: SessionDialogProps) {
  const { t } = useTranslation('sessions');
  const [values, setValues] = useState(() => ({
    day: session?.typed.slice(0, 10) ?? null,
    time: session?.typed.slice(11) ?? '14:00',
    zone: session?.zone ?? ownZone(),
    minutes: session?.minutes ?? 90,
    venue: session?.venue ?? '',
    joinLink: session?.joinLink ?? '',
    confirmed: session?.confirmed ?? true,
  }));
  const [confirmedText, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const save = useChange(SetFocusGroupSessionDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('date.saved'));
    },
  });
  const set = (change: Partial<typeof values>) => setValues((old) => ({ ...old, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { day, time, venue, joinLink, ...rest } = values;
    const input = {
      ...rest,
      at: typedOf({ day, time }),
      venue: venue.trim() || null,
      joinLink: joinLink.trim() || null,
    };
    save.mutate({ input: { focusGroupId, version: session?.version ?? null, ...input, confirmedText } });
  };
  return (
    <Modal opened onClose={onClose} title={t(session ? 'date.change' : 'date.set')}>
      <form onSubmit={submit}>
        <Stack>
          <Group grow align="start">
            <DateField
              label={t('date.day')}
              value={values.day}
              onChange={(day) => set({ day })}
              error={faults['at']}
              required
            />
            <TextInput
              type="time"
              label={t('date.time')}
              value={values.time}
              onChange={(event) => set({ time: event.currentTarget.value })}
            />
            <NumberInput
              label={t('minutes')}
              min={15}
              max={480}
              step={15}
              value={values.minutes}
              onChange={(minutes) => set({ minutes: Number(minutes) || 0 })}
              error={faults['minutes']}
            />
          </Group>
          <ZoneField
            label={t('zone')}
            description={t('zoneHint')}
            value={values.zone}
            onChange={(zone) => set({ zone })}
            error={faults['zone']}
          />
          <SafeTextInput
            label={t('date.venue')}
            value={values.venue}
            onChange={(venue) => set({ venue })}
            error={faults['venue']}
            confirmed={confirmedText}
            onConfirmed={onConfirmed}
          />
          <TextInput
            type="url"
            label={t('date.joinLink')}
            description={t('date.joinLinkHint')}
            value={values.joinLink}
            onChange={(event) => set({ joinLink: event.currentTarget.value })}
            error={faults['joinLink']}
          />
          <Checkbox
            label={t('date.confirmed')}
            description={t('date.confirmedHint')}
            checked={values.confirmed}
            onChange={(event) => set({ confirmed: event.currentTarget.checked })}
          />
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={save.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
