import { useTranslation } from 'react-i18next';
import type { TypedDocumentString } from '../../../gql/graphql.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';

/**
 * Takes a part away and offers to put it back: under a new id, because the old one is gone.
 *
 * @param again what adds the part anew
 */
export function usePartRemoval<Added, Removed, Input extends { id: string }>(
  remove: TypedDocumentString<Removed, { input: { id: string } }>,
  add: TypedDocumentString<Added, { input: Input }>,
) {
  const { t } = useTranslation('campaigns');
  const refusalText = useRefusalText();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const put = useChange(add, { onError });
  const take = useChange(remove, { onError });
  return (id: string, name: string, again: Omit<Input, 'id'>) =>
    take.mutate(
      { input: { id } },
      {
        onSuccess: () =>
          toast(t('partRemoved', { name }), {
            undo: () => put.mutate({ input: { ...again, id: newId(), confirmedText: true } as unknown as Input }),
          }),
      },
    );
}
