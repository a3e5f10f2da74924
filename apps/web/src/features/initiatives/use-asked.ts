import { useSearch } from '@tanstack/react-router';
import { useChange, useRead } from '../../lib/query.ts';
import { AnswerAskedDocument, AskedForDocument } from './initiative-form.operation.ts';

interface UseAskedOptions {
  readonly onError: (refusal: unknown) => void;
  readonly onAnswered: () => void;
}

/** What a focus group asked for, where a proposal is begun from there: once it is made it is the answer. */
export function useAsked({ onError, onAnswered }: UseAskedOptions) {
  const { asked: id } = useSearch({ strict: false });
  const read = useRead(AskedForDocument, { id: id ?? '' }, { enabled: id !== undefined });
  const answer = useChange(AnswerAskedDocument, { onError, onSuccess: onAnswered });
  const action = id === undefined ? undefined : (read.data?.focusGroupAction ?? undefined);
  return {
    action,
    busy: answer.isPending,
    answer: (proposalId: string) => {
      if (action) answer.mutate({ input: { id: action.id, version: action.version, take: true, proposalId } });
      else onAnswered();
    },
  };
}
