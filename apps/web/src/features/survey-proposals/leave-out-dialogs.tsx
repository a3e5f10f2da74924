import { addDays } from '@alongside/shared';
import { Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Proposal, useProposalWords } from './proposal-words.ts';
import { PostponeSurveyProposalDocument, RejectSurveyProposalDocument } from './survey-proposal.operation.ts';

interface DialogProps {
  readonly proposal: Proposal;
  readonly onClose: () => void;
  /** Puts it back among those that wait. */
  readonly onUndo: (proposal: Pick<Proposal, 'id' | 'version'>) => void;
  readonly onDone: () => void;
}

/** Leaves a proposal out, with the reason that both sides read. */
export function RejectDialog({ proposal, onClose, onUndo, onDone }: DialogProps) {
  const { t } = useTranslation('surveyProposals');
  const words = useProposalWords();
  const { faults, general, take, clear } = useFormFaults();
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const reject = useChange(RejectSurveyProposalDocument, {
    onError: take,
    onSuccess: ({ rejectSurveyProposal }) => {
      toast(t('rejected', { what: words.title(proposal) }), { undo: () => onUndo(rejectSurveyProposal) });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    reject.mutate({ input: { id: proposal.id, version: proposal.version, reason, confirmedText: confirmed } });
  };
  return (
    <Modal opened onClose={onClose} title={t('reject')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{words.title(proposal)}</Text>
          <SafeTextArea
            label={t('reason')}
            description={t('reasonHint')}
            value={reason}
            onChange={setReason}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
            error={faults['reason']}
            required
            autoFocus
          />
          <FormFault text={general} />
          <FormActs submit={t('reject')} onCancel={onClose} busy={reject.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

/** Puts a proposal off until a day. */
export function PostponeDialog({ proposal, onClose, onUndo, onDone }: DialogProps) {
  const { t } = useTranslation('surveyProposals');
  const words = useProposalWords();
  const { faults, general, take, clear } = useFormFaults();
  const [until, setUntil] = useState<string | null>(addDays(today(), 30));
  const postpone = useChange(PostponeSurveyProposalDocument, {
    onError: take,
    onSuccess: ({ postponeSurveyProposal }) => {
      toast(t('postponed', { what: words.title(proposal) }), { undo: () => onUndo(postponeSurveyProposal) });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    if (until) postpone.mutate({ input: { id: proposal.id, version: proposal.version, until } });
  };
  return (
    <Modal opened onClose={onClose} title={t('postpone')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{words.title(proposal)}</Text>
          <DateField
            label={t('until')}
            value={until}
            onChange={setUntil}
            min={addDays(today(), 1)}
            error={faults['until']}
            required
          />
          <FormFault text={general} />
          <FormActs submit={t('postpone')} onCancel={onClose} busy={postpone.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
