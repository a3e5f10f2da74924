import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { toast } from '../../../ui/toast.tsx';
import { KeepLogDraftDocument } from './log.operation.ts';
import { contentOf, type LogDraft } from './log-draft.ts';
import type { LogHandlers } from './use-log.ts';

/** Keeps what the dialog holds on the server, to be logged later from any machine. */
export function useKeepDraft({ onSaved, onRefused }: LogHandlers) {
  const { t } = useTranslation('partnerships');
  const change = useChange(KeepLogDraftDocument, {
    onError: onRefused,
    onSuccess: () => {
      onSaved();
      toast(t('log.kept'));
    },
  });
  const keep = (draft: LogDraft) => {
    if (!draft.partnership) return;
    const { id, kind, keptVersion: version, confirmed: confirmedText } = draft;
    change.mutate({
      input: { id, kind, version, confirmedText, partnershipId: draft.partnership.id, content: contentOf(draft) },
    });
  };
  return { keep, busy: change.isPending } as const;
}
