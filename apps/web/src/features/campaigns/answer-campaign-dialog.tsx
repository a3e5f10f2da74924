import type { CampaignAnswer } from '@alongside/domain';
import { Modal, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { toast } from '../../ui/toast.tsx';
import type { CampaignRecord, Participant } from './campaign-record.ts';
import { AnswerCampaignDocument } from './participant.operation.ts';

interface AnswerCampaignDialogProps {
  readonly campaign: Pick<CampaignRecord, 'terms'>;
  readonly participant: Participant;
  readonly onClose: () => void;
}

/** The answer of the own hotline to the plan as it is now; or what an initiative told who leads. */
export function AnswerCampaignDialog({ campaign, participant, onClose }: AnswerCampaignDialogProps) {
  const { t } = useTranslation('campaigns');
  const { options } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  // The plan that the person looks at: whoever changes it meanwhile makes this answer a conflict.
  const [terms] = useState(campaign.terms);
  const [answer, setAnswer] = useState<CampaignAnswer>('APPROVED');
  const [note, setNote] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const onBehalf = !participant.hotline;
  const noteNeeded = onBehalf || answer === 'DECLINED';
  const give = useChange(AnswerCampaignDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('answered'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const texts = { note: note.trim() || null, confirmedText: confirmed };
    give.mutate({ input: { participantId: participant.id, answer, terms, ...texts } });
  };
  return (
    <Modal opened onClose={onClose} title={t('answerTitle', { name: participant.name })}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t(onBehalf ? 'behalfHint' : 'answerHint')}
          </Text>
          <Radio.Group
            label={t('answerLabel')}
            value={answer}
            onChange={(value) => setAnswer(value as CampaignAnswer)}
            error={faults['answer']}
          >
            <Stack gap="xs" mt="xs">
              {options('campaignAnswer').map(({ value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </Stack>
          </Radio.Group>
          <SafeTextArea
            label={t(onBehalf ? 'howTold' : noteNeeded ? 'whyNot' : 'noteOptional')}
            required={noteNeeded}
            minRows={2}
            value={note}
            onChange={setNote}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
            error={faults['note']}
          />
          <FormFault text={general} />
          <FormActs submit={t('giveAnswer')} onCancel={onClose} busy={give.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
