import type { ReviewScores } from '@alongside/domain';
import { Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
import { ScoreReviewDocument } from './review.operation.ts';
import { inputOf, type Review, scoreFields, scoresIn, scoresOfSide, scoreWords } from './review.ts';
import { ScoreFields } from './score-fields.tsx';

interface ScoreReviewDialogProps {
  readonly review: Review;
  readonly onClose: () => void;
}

/** How the own side sees the partnership. */
export function ScoreReviewDialog({ review, onClose }: ScoreReviewDialogProps) {
  const { t } = useTranslation('reviews');
  const { label } = useLabel();
  const edit = useEdit({
    table: 'reviews',
    version: review.version,
    opened: scoreFields(scoresOfSide(review, 'hotline')),
    theirs: (current) => scoreFields(current['scores'] as ReviewScores),
    document: ScoreReviewDocument,
    input: (values, { version }) => ({ id: review.id, version, scores: inputOf(scoresIn(values)) }),
    onSaved: () => {
      onClose();
      toast(t('scored'));
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('scoreTitle')} size="lg">
      <form onSubmit={edit.submit}>
        <Stack>
          <ScoreFields scores={scoresIn(edit.values)} onChange={(scores) => edit.set(scoreFields(scores))} />
          <FormFault text={edit.general ?? edit.faults['scores']} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict edit={edit} fields={scoreWords((domain) => label('reviewDomain', domain))} />
    </Modal>
  );
}
