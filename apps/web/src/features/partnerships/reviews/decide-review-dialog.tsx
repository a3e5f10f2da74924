import { reviewDomains, usualNextReview } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewOutcome } from '../../../gql/graphql.ts';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import { toast } from '../../../ui/toast.tsx';
import { DecideReviewDocument } from './review.operation.ts';
import { inputOf, type Review, scoresOfSide } from './review.ts';
import { ScoreFields } from './score-fields.tsx';

interface DecideReviewDialogProps {
  readonly review: Review;
  /** Between sisters the next review comes sooner. */
  readonly sister: boolean;
  readonly onClose: () => void;
}

/** What a review came to, and when both sides look again; also corrects one that was held. */
export function DecideReviewDialog({ review, sister, onClose }: DecideReviewDialogProps) {
  const { t } = useTranslation('reviews');
  const { options, define } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const [heldOn, setHeldOn] = useState<string>(review.heldOn ?? today());
  const [outcome, setOutcome] = useState<ReviewOutcome>(review.outcome ?? 'CONTINUE');
  const [decisions, setDecisions] = useState(review.decisions ?? '');
  const [confirmed, setConfirmed] = useState(false);
  const [chosen, setChosen] = useState<string | null>(review.nextDueOn ?? null);
  const [scores, setScores] = useState(() => scoresOfSide(review, 'hotline'));
  const nextDueOn = outcome === 'END' ? null : (chosen ?? usualNextReview(heldOn as CivilDate, sister));
  const decide = useChange(DecideReviewDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('decided'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { id, version } = review;
    const texts = { decisions: decisions.trim() || null, confirmedText: confirmed };
    decide.mutate({ input: { id, version, heldOn, outcome, nextDueOn, scores: inputOf(scores), ...texts } });
  };
  return (
    <Modal opened onClose={onClose} title={t('decideTitle')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <Group grow align="start">
            <NativeSelect
              label={t('outcome')}
              description={define('reviewOutcome', outcome)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={outcome}
              data={options('reviewOutcome')}
              onChange={(event) => setOutcome(event.currentTarget.value as ReviewOutcome)}
              error={faults['outcome']}
            />
            <DateField
              label={t('heldOn')}
              value={heldOn}
              max={today()}
              required
              onChange={(value) => setHeldOn(value ?? today())}
              error={faults['heldOn']}
            />
          </Group>
          <SafeTextArea
            label={t(outcome === 'CONTINUE' ? 'decisionsOptional' : 'decisions')}
            description={t('decisionsHint')}
            required={outcome !== 'CONTINUE'}
            value={decisions}
            onChange={setDecisions}
            confirmed={confirmed}
            onConfirmed={setConfirmed}
            error={faults['decisions']}
          />
          {outcome !== 'END' && (
            <DateField
              label={t('nextDueOn')}
              value={nextDueOn}
              required
              onChange={setChosen}
              error={faults['nextDueOn']}
            />
          )}
          <details>
            <Text component="summary" size="sm" fw={500} mb="md">
              {t('ourScores', {
                given: Object.values(scores).filter((score) => score !== null).length,
                all: reviewDomains.codes.length,
              })}
            </Text>
            <ScoreFields scores={scores} onChange={setScores} />
          </details>
          <FormFault text={general ?? faults['scores']} />
          <FormActs submit={t('save')} onCancel={onClose} busy={decide.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
