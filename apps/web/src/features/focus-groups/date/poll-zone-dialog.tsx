import type { KeptTime } from '@alongside/domain';
import { Modal, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { ChangePollZoneDocument } from '../session/session.operation.ts';
import type { Poll } from '../session/session-record.ts';
import { ZoneField } from './time-fields.tsx';

/** Another zone for the organiser, and the question what stays: the clock times or the moments. */
export function PollZoneDialog({ poll, onClose }: { readonly poll: Poll; readonly onClose: () => void }) {
  const { t } = useTranslation('sessions');
  const { options } = useLabel();
  const answered = poll.options.some(({ answers }) => answers.length > 0);
  const [zone, setZone] = useState(poll.zone);
  const [kept, setKept] = useState<KeptTime>('MOMENT');
  const { faults, general, take, clear } = useFormFaults();
  const change = useChange(ChangePollZoneDocument, { onError: take, onSuccess: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    change.mutate({ input: { id: poll.id, version: poll.version, zone, kept } });
  };
  return (
    <Modal opened onClose={onClose} title={t('poll.changeZone')}>
      <form onSubmit={submit}>
        <Stack>
          <ZoneField label={t('zone')} value={zone} onChange={setZone} error={faults['zone']} />
          <Radio.Group
            label={t('poll.kept')}
            value={kept}
            onChange={(value) => setKept(value as KeptTime)}
            error={faults['kept']}
          >
            <Stack gap="xs" mt="xs">
              {options('keptTime').map(({ value, label }) => (
                <Radio
                  key={value}
                  value={value}
                  label={label}
                  description={t(`poll.keptHint.${value as KeptTime}`, { zone })}
                  disabled={value === 'CLOCK' && answered}
                />
              ))}
            </Stack>
          </Radio.Group>
          {answered && (
            <Text size="sm" c="dimmed">
              {t('poll.lockedByAnswers')}
            </Text>
          )}
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={change.isPending} disabled={zone === poll.zone} />
        </Stack>
      </form>
    </Modal>
  );
}
