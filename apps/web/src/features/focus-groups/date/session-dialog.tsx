import { Checkbox, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../../ui/form.tsx';
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
  const format = useFormat();
  const edit = useEdit({
    table: 'focus_group_sessions',
    version: session?.version ?? 0,
    opened: {
      day: (session?.typed.slice(0, 10) ?? null) as string | null,
      time: session?.typed.slice(11) ?? '14:00',
      zone: session?.zone ?? ownZone(),
      minutes: session?.minutes ?? 90,
      venue: session?.venue ?? '',
      joinLink: session?.joinLink ?? '',
      confirmed: session?.confirmed ?? true,
    },
    document: SetFocusGroupSessionDocument,
    input: ({ day, time, venue, joinLink, ...rest }, { version, confirmedText }) => ({
      ...rest,
      focusGroupId,
      at: typedOf({ day, time }),
      venue: venue.trim() || null,
      joinLink: joinLink.trim() || null,
      // The first date starts from no version.
      version: version || null,
      confirmedText,
    }),
    theirs: ({ typed, venue, joinLink, ...rest }) => ({
      ...rest,
      day: String(typed).slice(0, 10),
      time: String(typed).slice(11),
      venue: (venue as string | null) ?? '',
      joinLink: (joinLink as string | null) ?? '',
    }),
    onSaved: () => {
      onClose();
      toast(t('date.saved'));
    },
  });
  const { values, set, faults } = edit;
  return (
    <Modal opened onClose={onClose} title={t(session ? 'date.changeTitle' : 'date.set')}>
      <form onSubmit={edit.submit}>
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
            {...edit.text}
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
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          day: { label: t('date.day'), say: (day: string) => format.date(day) },
          time: t('date.time'),
          zone: t('zone'),
          minutes: t('minutes'),
          venue: t('date.venue'),
          joinLink: t('date.joinLink'),
          confirmed: { label: t('date.confirmed'), say: (fixed: boolean) => t(fixed ? 'date.fixed' : 'date.held') },
        }}
      />
    </Modal>
  );
}
