import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../lib/query.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import type { PartnershipRecord } from '../record.ts';
import styles from './held-review.module.css';
import { HeldReview } from './held-review.tsx';
import { OpenReview } from './open-review.tsx';
import { PlanReviewDialog } from './plan-review-dialog.tsx';
import { PartnershipReviewsDocument } from './review.operation.ts';
import { ReviewProposals } from './review-proposals.tsx';

/** The tab of reviews: the one that is being prepared, what follows from the last one, and all that were held. */
export function Reviews({ partnership }: { readonly partnership: PartnershipRecord }) {
  const { t } = useTranslation('reviews');
  const [planning, setPlanning] = useState(false);
  const read = useRead(PartnershipReviewsDocument, { id: partnership.id });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const reviews = read.data.partnership?.reviews ?? [];
  const open = reviews.find(({ heldOn }) => !heldOn);
  const held = reviews.filter(({ heldOn }) => heldOn);
  const [latest] = held;
  const { sister } = partnership;
  return (
    <>
      {latest && !open && <ReviewProposals partnership={partnership} review={latest} />}
      {open ? (
        <OpenReview review={open} before={latest} sister={sister} />
      ) : (
        <Section
          title={t('noneOpenTitle')}
          hint={t('noneOpenText')}
          act={
            read.data.partnership?.viewerCan.planReview && (
              <Button variant="default" onClick={() => setPlanning(true)}>
                {t('prepare')}
              </Button>
            )
          }
        />
      )}
      <Section title={t('history')}>
        {held.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('noHistory')}
          </Text>
        )}
        <ol className={styles.list}>
          {held.map((review, index) => (
            <HeldReview
              key={review.id}
              review={review}
              before={held[index + 1]}
              sister={sister}
              expanded={index === 0 && !open}
            />
          ))}
        </ol>
      </Section>
      {planning && <PlanReviewDialog partnership={partnership} onClose={() => setPlanning(false)} />}
    </>
  );
}
