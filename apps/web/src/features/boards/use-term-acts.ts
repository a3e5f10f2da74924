import { useTranslation } from 'react-i18next';
import type { AppointMutation } from '../../gql/graphql.ts';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { UndoTermChangesDocument } from './term.operation.ts';

export type TermChanges = AppointMutation['appoint'];

/** Says what became of a seat, with the way back: the act is taken back as a whole. */
export function useTermToast(): (message: string, changes: TermChanges) => void {
  const { t } = useTranslation('boards');
  const text = useRefusalText();
  const undo = useChange(UndoTermChangesDocument, {
    onError: (refusal) => toast(text(refusal)),
    onSuccess: () => toast(t('undone')),
  });
  return (message, changes) => {
    const input = {
      changes: changes.map(({ previousEnd, previousReason, ...change }) => ({
        ...change,
        previousEnd: previousEnd ?? null,
        previousReason: previousReason ?? null,
      })),
    };
    toast(message, changes.length > 0 ? { undo: () => undo.mutate({ input }) } : {});
  };
}
