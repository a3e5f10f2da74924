import { Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
import { ScoreReviewDocument } from './review.operation.ts';
import { inputOf, type Review, scoresOfSide } from './review.ts';
import { ScoreFields } from './score-fields.tsx';

interface ScoreReviewDialogProps {
  readonly review: Review;
  readonly onClose: () => void;
}

/** How the own side sees the partnership. */
export function ScoreReviewDialog({ review, onClose }: ScoreReviewDialogProps) {
  const { t } = useTranslation('reviews');
  const { faults, general, take, clear } = useFormFaults();
  const [scores, setScores] = useState(() => scoresOfSide(review, 'hotline'));
  const score = useChange(ScoreReviewDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('scored'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    score.mutate({ input: { id: review.id, version: review.version, scores: inputOf(scores) } });
  };
  return (
    <Modal opened onClose={onClose} title={t('scoreTitle')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <ScoreFields scores={scores} onChange={setScores} />
          <FormFault text={general ?? faults['scores']} />
          <FormActs submit={t('save')} onCancel={onClose} busy={score.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
