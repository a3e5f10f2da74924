import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { toast } from '../../ui/toast.tsx';
import { UndoStageMoveDocument } from './partnership-change.operation.ts';

interface Moved {
  readonly partnershipId: string;
  readonly changeId: string;
  readonly to: string;
}

/** Says that a partnership was moved, and takes the step back from the toast, as if it had not been taken. */
export function useMovedToast() {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const undo = useChange(UndoStageMoveDocument, {
    onSuccess: ({ undoStageMove: { stage } }) => toast(t('movedBack', { stage: label('stage', stage) })),
    onError: (refusal) => toast(refusal.message),
  });
  return ({ partnershipId, changeId, to }: Moved) =>
    toast(t('moved', { stage: label('stage', to) }), {
      undo: () => undo.mutate({ input: { partnershipId, changeId } }),
    });
}
