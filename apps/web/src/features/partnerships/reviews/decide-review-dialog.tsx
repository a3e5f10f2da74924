import { reviewDomains, usualNextReview } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReviewOutcome } from '../../../gql/graphql.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../../ui/form.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import { toast } from '../../../ui/toast.tsx';
import { DecideReviewDocument } from './review.operation.ts';
import { inputOf, presentReview, type Review, scoreFields, scoresIn, scoresOfSide, scoreWords } from './review.ts';
import { ScoreFields } from './score-fields.tsx';

interface DecideReviewDialogProps {
  readonly review: Review;
  /** Between sisters the next review comes sooner. */
  readonly sister: boolean;
  readonly onClose: () => void;
}

interface Decision {
  readonly heldOn: string;
  readonly outcome: ReviewOutcome;
  readonly nextDueOn: string | null;
}

/** What a review came to, and when both sides look again; also corrects one that was held. */
export function DecideReviewDialog({ review, sister, onClose }: DecideReviewDialogProps) {
  const { t } = useTranslation('reviews');
  const { options, define, label } = useLabel();
  const nextOf = ({ outcome, heldOn, nextDueOn }: Decision) =>
    outcome === 'END' ? null : (nextDueOn ?? usualNextReview(heldOn as CivilDate, sister));
  const edit = useEdit({
    table: 'reviews',
    version: review.version,
    opened: {
      heldOn: (review.heldOn ?? today()) as string,
      outcome: review.outcome ?? ('CONTINUE' as ReviewOutcome),
      decisions: review.decisions ?? '',
      nextDueOn: (review.nextDueOn ?? null) as string | null,
      ...scoreFields(scoresOfSide(review, 'hotline')),
    },
    theirs: presentReview,
    document: DecideReviewDocument,
    input: (values, start) => ({
      id: review.id,
      ...start,
      heldOn: values.heldOn,
      outcome: values.outcome,
      decisions: values.decisions.trim() || null,
      nextDueOn: nextOf(values),
      scores: inputOf(scoresIn(values)),
    }),
    onSaved: () => {
      onClose();
      toast(t('decided'));
    },
  });
  const { values, set, faults } = edit;
  const { heldOn, outcome } = values;
  const scores = scoresIn(values);
  return (
    <Modal opened onClose={onClose} title={t('decideTitle')} size="lg">
      <form onSubmit={edit.submit}>
        <Stack>
          <Group grow align="start">
            <NativeSelect
              label={t('outcome')}
              description={define('reviewOutcome', outcome)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={outcome}
              data={options('reviewOutcome')}
              onChange={(event) => set({ outcome: event.currentTarget.value as ReviewOutcome })}
              error={faults['outcome']}
            />
            <DateField
              label={t('heldOn')}
              value={heldOn}
              max={today()}
              required
              onChange={(value) => set({ heldOn: value ?? today() })}
              error={faults['heldOn']}
            />
          </Group>
          <SafeTextArea
            label={t(outcome === 'CONTINUE' ? 'decisionsOptional' : 'decisions')}
            description={t('decisionsHint')}
            required={outcome !== 'CONTINUE'}
            value={values.decisions}
            onChange={(decisions) => set({ decisions })}
            {...edit.text}
            error={faults['decisions']}
          />
          {outcome !== 'END' && (
            <DateField
              label={t('nextDueOn')}
              value={nextOf(values)}
              required
              onChange={(nextDueOn) => set({ nextDueOn })}
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
            <ScoreFields scores={scores} onChange={(given) => set(scoreFields(given))} />
          </details>
          <FormFault text={edit.general ?? faults['scores']} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          heldOn: t('heldOn'),
          outcome: t('outcome'),
          decisions: t('decisions'),
          nextDueOn: t('nextDueOn'),
          ...scoreWords((domain) => label('reviewDomain', domain)),
        }}
      />
    </Modal>
  );
}
