import { Modal, NumberInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { AddPollOptionsDocument, OpenDatePollDocument } from '../session/session.operation.ts';
import type { Poll } from '../session/session-record.ts';
import { ownZone } from '../session/time-words.ts';
import { newTime, type TimeEntry, TimeList, typedOf, ZoneField } from './time-fields.tsx';

interface PollDialogProps {
  readonly focusGroupId: string;
  /** Left out: a poll is opened. */
  readonly poll?: Poll;
  readonly onClose: () => void;
}

/** Opens a poll, or offers further dates in one that is open. */
export function PollDialog({ focusGroupId, poll, onClose }: PollDialogProps) {
  const { t } = useTranslation('sessions');
  const [zone, setZone] = useState(() => poll?.zone ?? ownZone());
  const [minutes, setMinutes] = useState(90);
  const [times, setTimes] = useState<readonly TimeEntry[]>(() => [newTime()]);
  const { faults, general, take, clear } = useFormFaults();
  const open = useChange(OpenDatePollDocument, { onError: take, onSuccess: onClose });
  const add = useChange(AddPollOptionsDocument, { onError: take, onSuccess: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const options = times.map((entry) => ({ id: entry.id, at: typedOf(entry) }));
    if (poll) add.mutate({ input: { focusGroupId, options } });
    else open.mutate({ input: { focusGroupId, zone, minutes, options } });
  };
  return (
    <Modal opened onClose={onClose} title={t(poll ? 'poll.more' : 'poll.open')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{poll ? t('poll.moreText', { zone }) : t('poll.openText')}</Text>
          {!poll && (
            <>
              <ZoneField
                label={t('zone')}
                description={t('zoneHint')}
                value={zone}
                onChange={setZone}
                error={faults['zone']}
              />
              <NumberInput
                label={t('minutes')}
                min={15}
                max={480}
                step={15}
                value={minutes}
                onChange={(value) => setMinutes(Number(value) || 0)}
                error={faults['minutes']}
              />
            </>
          )}
          <TimeList times={times} onChange={setTimes} faults={faults} />
          <FormFault text={general ?? faults['options'] ?? faults['poll']} />
          <FormActs
            submit={t(poll ? 'poll.addNow' : 'poll.openNow')}
            onCancel={onClose}
            busy={open.isPending || add.isPending}
          />
        </Stack>
      </form>
    </Modal>
  );
}
