import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import { AssignOwnerDocument, CancelTasksDocument, RestoreOwnersDocument } from './selection.operation.ts';

/** Gives all selected partnerships an owner; the toast says how many changed and takes it back. */
export function useAssignOwner(onFault: (text: string) => void) {
  const { t } = useTranslation('partnerships');
  const text = useRefusalText();
  const restore = useChange(RestoreOwnersDocument, {
    onSuccess: ({ restoreOwners: count }) => toast(t('selection.ownersBack', { count })),
    onError: (refusal) => onFault(refusal.code === 'CONFLICT' ? t('selection.changedSince') : text(refusal)),
  });
  const assign = useChange(AssignOwnerDocument, { onError: (refusal) => onFault(text(refusal)) });
  return {
    busy: assign.isPending,
    assign: (partnershipIds: readonly string[], ownerId: string | null, name: string) =>
      assign.mutate(
        { input: { partnershipIds: [...partnershipIds], ownerId } },
        {
          onSuccess: ({ assignOwner: changes }) => {
            const undo = () =>
              restore.mutate({
                input: {
                  owners: changes.map(({ previousOwnerId, ...change }) => ({ ...change, ownerId: previousOwnerId })),
                },
              });
            const said = t('selection.assigned', { count: changes.length, name });
            toast(said, changes.length > 0 ? { undo } : {});
          },
        },
      ),
  };
}

/** Takes the tasks of an act on many back from its toast. */
export function useTasksToast() {
  const { t } = useTranslation('partnerships');
  const cancel = useChange(CancelTasksDocument, {
    onSuccess: ({ cancelTasks: count }) => toast(t('selection.tasksBack', { count })),
  });
  return (ids: readonly string[]) =>
    toast(t('selection.tasksAdded', { count: ids.length }), {
      undo: () => cancel.mutate({ input: { ids: [...ids] } }),
    });
}
