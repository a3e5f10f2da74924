import { type PartnershipStage, stepsFrom } from '@alongside/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { readOptions, useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { toast } from '../../../ui/toast.tsx';
import { MoveStageDocument } from '../partnership-change.operation.ts';
import { useMovedToast } from '../use-undo-stage-move.ts';
import { CardStepsDocument } from './board.operation.ts';
import { type Card, isPlain } from './board-model.ts';
import type { Moving } from './use-board.ts';

/** What happens to a card that is dropped on a column: a step at once, a question first, or an explanation. */
export function useCardMove() {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const client = useQueryClient();
  const [moving, setMoving] = useState<Moving | undefined>();
  const [asking, setAsking] = useState<Moving | undefined>();
  const [fault, setFault] = useState<unknown>();
  const moved = useMovedToast();
  const move = useChange(MoveStageDocument);

  const take = ({ card, to }: Moving) => {
    const changeId = newId();
    setMoving({ card, to });
    move.mutate(
      {
        input: { id: changeId, partnershipId: card.id, version: card.version, to, effectiveOn: today(), reason: null },
      },
      {
        // Runs after the board has been read again, so the card does not jump back for a moment.
        onSuccess: () => moved({ partnershipId: card.id, changeId, to }),
        onError: (refusal) => {
          setFault(refusal);
          void client.invalidateQueries();
        },
        onSettled: () => setMoving(undefined),
      },
    );
  };

  const drop = async (card: Card, to: PartnershipStage) => {
    setFault(undefined);
    if (card.stage === to) return;
    const step = stepsFrom(card.stage).find((one) => one.to === to);
    if (!step) {
      toast(t('board.noStep', { from: label('stage', card.stage), to: label('stage', to) }));
      return;
    }
    try {
      const { partnership } = await client.fetchQuery(readOptions(CardStepsDocument, { id: card.id }));
      const option = partnership?.nextStages.find((one) => one.to === to);
      if (isPlain(card, option)) take({ card, to });
      else setAsking({ card, to });
    } catch (error) {
      setFault(error);
    }
  };

  return {
    moving,
    asking,
    closeQuestion: () => setAsking(undefined),
    drop,
    fault,
    closeFault: () => setFault(undefined),
  };
}
