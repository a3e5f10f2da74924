import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Proposal, useProposalWords } from './proposal-words.ts';
import {
  AcceptSurveyProposalsDocument,
  ReopenSurveyProposalDocument,
  UndoSurveyProposalsDocument,
} from './survey-proposal.operation.ts';
import { acceptedInput, type Choice } from './use-choices.ts';

/** Accepting, and taking back, with a word about it. What is refused stays in `fault`. */
export function useDecisions(onDecided: (ids: readonly string[]) => void) {
  const { t } = useTranslation('surveyProposals');
  const refusalText = useRefusalText();
  const words = useProposalWords();
  const undo = useChange(UndoSurveyProposalsDocument, {
    onSuccess: () => toast(t('undone')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const reopening = useChange(ReopenSurveyProposalDocument, {
    onSuccess: () => toast(t('reopened')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const undoBatch = (batchId: string) => undo.mutate({ input: { batchId } });
  const what = useRef('');
  // Told here and not by the call: when nothing waits any more, the inbox is gone before the call comes back.
  const accepting = useChange(AcceptSurveyProposalsDocument, {
    onSuccess: ({ acceptSurveyProposals: { id, proposalIds } }) => {
      toast(t('accepted', { what: what.current }), { undo: () => undoBatch(id) });
      onDecided(proposalIds);
    },
  });
  const accept = (chosen: readonly (readonly [Proposal, Choice])[]) => {
    const [first] = chosen;
    if (!first || accepting.isPending) return;
    what.current = chosen.length === 1 ? words.title(first[0]) : t('several', { count: chosen.length });
    const proposals = chosen.map(([proposal, choice]) => acceptedInput(proposal, choice));
    accepting.mutate({ input: { batchId: newId(), proposals } });
  };
  return {
    accept,
    undoBatch,
    reopen: ({ id, version }: Pick<Proposal, 'id' | 'version'>) => reopening.mutate({ input: { id, version } }),
    busy: accepting.isPending || undo.isPending || reopening.isPending,
    fault: accepting.error ? refusalText(accepting.error) : undefined,
  };
}
