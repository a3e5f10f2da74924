import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DecideReviewDialog } from './decide-review-dialog.tsx';
import styles from './held-review.module.css';
import type { Review } from './review.ts';
import { ReviewActs } from './review-acts.tsx';
import { ReviewSides } from './review-sides.tsx';

interface HeldReviewProps {
  readonly review: Review;
  readonly before: Review | undefined;
  readonly sister: boolean;
  /** The latest one shows its scores at once. */
  readonly expanded: boolean;
}

/** A review that was held: what it came to, and the scores of both sides. */
export function HeldReview({ review, before, sister, expanded }: HeldReviewProps) {
  const { t } = useTranslation('reviews');
  const { label } = useLabel();
  const format = useFormat();
  const [correcting, setCorrecting] = useState(false);
  const { heldOn, outcome, decisions, nextDueOn, decidedBy, viewerCan } = review;
  if (!heldOn || !outcome) return null;
  return (
    <li className={styles.review}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <Text component="h3" size="md" fw={600}>
          {t('heldTitle', { date: format.date(heldOn), outcome: label('reviewOutcome', outcome) })}
        </Text>
        {viewerCan.decide && <ReviewActs review={review} onCorrect={() => setCorrecting(true)} />}
      </Group>
      {decisions && (
        <Text size="sm" className={styles.text ?? ''}>
          {decisions}
        </Text>
      )}
      <Text size="xs" c="dimmed" mb="xs">
        {[decidedBy && t('decidedBy', { by: decidedBy }), nextDueOn && t('nextWas', { date: format.date(nextDueOn) })]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <details open={expanded}>
        <Text component="summary" size="sm" c="dimmed">
          {t('showScores')}
        </Text>
        <ReviewSides review={review} before={before} />
      </details>
      {correcting && <DecideReviewDialog review={review} sister={sister} onClose={() => setCorrecting(false)} />}
    </li>
  );
}
