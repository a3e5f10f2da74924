import { type InvitationReply, MOST_TENTATIVE_DAYS } from '@alongside/domain';
import { addDays } from '@alongside/shared';
import { Modal, Radio, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import { NoteReplyDocument } from './invitation.operation.ts';
import { type Invitation, nameOf } from './invitation-record.ts';

/** Notes what somebody said on the telephone or by mail. */
export function NoteReplyDialog({
  invitation,
  onClose,
}: {
  readonly invitation: Invitation;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('invitations');
  const { options, label } = useLabel();
  const [reply, setReply] = useState<InvitationReply>('ACCEPTED');
  const [until, setUntil] = useState<string | null>(null);
  const [because, setBecause] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const who = nameOf(invitation.candidate);
  const note = useChange(NoteReplyDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('note.done', { who, reply: label('invitationReply', reply) }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { id, version } = invitation;
    const reason = reply === 'DECLINED' ? because.trim() || null : null;
    const day = reply === 'TENTATIVE' ? until : null;
    note.mutate({ input: { id, version, reply, until: day, because: reason, confirmedText: confirmed } });
  };
  const choices = options('invitationReply').filter(({ value }) => value !== 'TENTATIVE' || invitation.seat !== null);
  return (
    <Modal opened onClose={onClose} title={t('note.title', { who })}>
      <form onSubmit={submit}>
        <Stack>
          <Radio.Group
            label={t('note.reply')}
            value={reply}
            onChange={(value) => setReply(value as InvitationReply)}
            error={faults['reply']}
          >
            <Stack gap="xs" mt="xs">
              {choices.map(({ value, label: text }, place) => (
                <Radio key={value} value={value} label={text} {...(place === 0 && { 'data-autofocus': true })} />
              ))}
            </Stack>
          </Radio.Group>
          {reply === 'TENTATIVE' && (
            <DateField
              label={t('until')}
              required
              value={until}
              min={today()}
              max={addDays(today(), MOST_TENTATIVE_DAYS)}
              onChange={setUntil}
              error={faults['until']}
            />
          )}
          {reply === 'DECLINED' && (
            <SafeTextInput
              label={t('because')}
              value={because}
              onChange={setBecause}
              error={faults['because']}
              confirmed={confirmed}
              onConfirmed={onConfirmed}
            />
          )}
          <FormFault text={general} />
          <FormActs submit={t('note.save')} onCancel={onClose} busy={note.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
