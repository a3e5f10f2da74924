import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import { ReopenReferralCheckDocument, WithdrawReferralCheckDocument } from './figure.operation.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Opens a check again that was answered or withdrawn. */
export function useReopenCheck(): (check: Versioned) => void {
  const { t } = useTranslation('figures');
  const text = useRefusalText();
  const reopen = useChange(ReopenReferralCheckDocument, {
    onSuccess: () => toast(t('check.reopened')),
    onError: (refusal) => toast(text(refusal)),
  });
  return ({ id, version }) => reopen.mutate({ input: { id, version } });
}

/** Withdraws a check; the toast opens it again. */
export function useWithdrawCheck(): (check: Versioned) => void {
  const { t } = useTranslation('figures');
  const text = useRefusalText();
  const reopen = useReopenCheck();
  const withdraw = useChange(WithdrawReferralCheckDocument, {
    onSuccess: ({ withdrawReferralCheck }) =>
      toast(t('check.withdrawn'), { undo: () => reopen(withdrawReferralCheck) }),
    onError: (refusal) => toast(text(refusal)),
  });
  return ({ id, version }) => withdraw.mutate({ input: { id, version } });
}
