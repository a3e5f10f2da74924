import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TaskRowFragment } from '../../../gql/graphql.ts';
import { useChange } from '../../../lib/query.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import { CompletePartnershipTaskDocument, ReopenPartnershipTaskDocument } from '../partnership-change.operation.ts';

/** A tick completes the task and a second one opens it again; the toast takes either back. */
export function TickTask({ task }: { readonly task: TaskRowFragment }) {
  const { t } = useTranslation('tasks');
  const text = useRefusalText();
  const onError = (refusal: unknown) => toast(text(refusal));
  const { id, version, title, status, viewerCan } = task;
  const open = status === 'OPEN';
  const reopen = useChange(ReopenPartnershipTaskDocument, {
    onError,
    onSuccess: () => toast(t('reopened', { title })),
  });
  const complete = useChange(CompletePartnershipTaskDocument, {
    onError,
    onSuccess: ({ completeTask }) =>
      toast(t('completed', { title }), { undo: () => reopen.mutate({ input: completeTask }) }),
  });
  const change = open ? complete : reopen;
  return (
    <Checkbox
      aria-label={t(open ? 'complete' : 'reopen', { title })}
      checked={open ? complete.isPending : !reopen.isPending}
      disabled={!viewerCan.complete || change.isPending}
      onChange={() => change.mutate({ input: { id, version } })}
    />
  );
}
