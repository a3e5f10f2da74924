import { Button, Grid, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { today } from '../../../lib/today.ts';
import { Section } from '../../../ui/section.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { DecideReviewDialog } from './decide-review-dialog.tsx';
import type { Review } from './review.ts';
import { ReviewActs } from './review-acts.tsx';
import { ReviewLink } from './review-link.tsx';
import { ReviewSides } from './review-sides.tsx';
import { ScoreReviewDialog } from './score-review-dialog.tsx';

interface OpenReviewProps {
  readonly review: Review;
  readonly before: Review | undefined;
  readonly sister: boolean;
}

/** When it is due; said as a state once the day has passed. */
function Due({ on }: { readonly on: string | null | undefined }) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  if (!on) return t('noDay');
  if (on >= today()) return t('due', { date: format.date(on) });
  return <StateBadge tone="attention" label={t('overdue', { date: format.date(on) })} />;
}

/** The review that is being prepared: what both sides scored so far, and what is still to be done. */
export function OpenReview({ review, before, sister }: OpenReviewProps) {
  const { t } = useTranslation('reviews');
  const [dialog, setDialog] = useState<'score' | 'decide' | undefined>();
  const close = () => setDialog(undefined);
  const { viewerCan } = review;
  return (
    <Section
      title={t('open')}
      hint={
        <Text component="span" size="sm">
          <Due on={review.dueOn} />
        </Text>
      }
      act={viewerCan.withdraw && <ReviewActs review={review} />}
    >
      <Grid gap={{ base: 'lg', md: 'xl' }}>
        <Grid.Col span={{ base: 12, md: 8 }}>
          <ReviewSides review={review} before={before} />
          <Group gap="xs" mt="md">
            {viewerCan.score && (
              <Button variant={viewerCan.decide ? 'default' : 'filled'} onClick={() => setDialog('score')}>
                {t('scoreOurs')}
              </Button>
            )}
            {viewerCan.decide && <Button onClick={() => setDialog('decide')}>{t('decide')}</Button>}
          </Group>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <ReviewLink review={review} />
        </Grid.Col>
      </Grid>
      {dialog === 'score' && <ScoreReviewDialog review={review} onClose={close} />}
      {dialog === 'decide' && <DecideReviewDialog review={review} sister={sister} onClose={close} />}
    </Section>
  );
}
