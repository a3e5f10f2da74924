import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import { RestoreReviewDocument, WithdrawReviewDocument } from './review.operation.ts';
import type { Review } from './review.ts';

interface ReviewActsProps {
  readonly review: Review;
  /** Opens the form that corrects what it came to. */
  readonly onCorrect?: () => void;
}

/** Lesser acts on a review. Withdrawing acts at once; the toast takes it back. */
export function ReviewActs({ review, onCorrect }: ReviewActsProps) {
  const { t } = useTranslation('reviews');
  const refusalText = useRefusalText();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const { id, version } = review;
  const restore = useChange(RestoreReviewDocument, { onError, onSuccess: () => toast(t('restored')) });
  const withdraw = useChange(WithdrawReviewDocument, {
    onError,
    onSuccess: () => toast(t('withdrawn'), { undo: () => restore.mutate({ input: { id, version: version + 1 } }) }),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('acts')}>
          <IconDots size="var(--al-icon-small)" aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onCorrect && <Menu.Item onClick={onCorrect}>{t('correct')}</Menu.Item>}
        {review.viewerCan.withdraw && (
          <Menu.Item onClick={() => withdraw.mutate({ input: { id, version } })}>{t('withdraw')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
