import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { UndoHandoverDocument } from './handover.operation.ts';

/** Gives back what a handover moved, all of it or nothing. */
export function useUndoHandover(): (id: string) => void {
  const { t } = useTranslation('handovers');
  const text = useRefusalText();
  const undo = useChange(UndoHandoverDocument, {
    onError: (refusal) => toast(text(refusal)),
    onSuccess: ({ undoHandover }) => toast(t('undone', { count: undoHandover.moved })),
  });
  return (id) => undo.mutate({ input: { id } });
}
