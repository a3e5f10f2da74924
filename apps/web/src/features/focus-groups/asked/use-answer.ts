import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import { AnswerFocusGroupActionDocument, TakeBackFocusGroupAnswerDocument } from './asked.operation.ts';

interface Answerable {
  readonly id: string;
  readonly version: number;
}

/** A hotline's answer to what it is asked; the toast takes it back. */
export function useAnswer({ id, version }: Answerable) {
  const { t } = useTranslation('sessions');
  const text = useRefusalText();
  const onError = (refusal: unknown) => toast(text(refusal));
  const takeBack = useChange(TakeBackFocusGroupAnswerDocument, {
    onError,
    onSuccess: () => toast(t('asked.takenBack')),
  });
  const answer = useChange(AnswerFocusGroupActionDocument, {
    onError,
    onSuccess: ({ answerFocusGroupAction: after }) =>
      toast(t(after.state === 'TAKEN' ? 'asked.taken' : 'asked.declined'), {
        undo: () => takeBack.mutate({ input: { id: after.id, version: after.version } }),
      }),
  });
  return {
    busy: answer.isPending || takeBack.isPending,
    take: () => answer.mutate({ input: { id, version, take: true, taskId: newId() } }),
    decline: () => answer.mutate({ input: { id, version, take: false } }),
    takeBack: () => takeBack.mutate({ input: { id, version } }),
  };
}
