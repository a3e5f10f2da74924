import { type PartnershipStage, partnershipStages } from '@alongside/domain';
import {
  type Announcements,
  type CollisionDetection,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/vocabulary.ts';
import type { Card, Target } from './board-model.ts';
import { useRequirementText } from './use-requirement-text.ts';

/** Points by which the mouse has to move before a press becomes a drag, so that links stay links. */
const slack = 6;
/** Milliseconds that a finger has to rest on a card before it picks it up, so that swiping scrolls. */
const rest = 250;

export const cardOf = (item: { readonly data: { readonly current?: unknown } }): Card | undefined =>
  (item.data.current as { readonly card?: Card } | undefined)?.card;

export const stageOf = (id: unknown): PartnershipStage | undefined =>
  partnershipStages.codes.find((code) => code === id);

/** With the mouse the column under the pointer; with the keyboard the one under the card. */
export const columnUnder: CollisionDetection = (args) =>
  args.pointerCoordinates ? pointerWithin(args) : rectIntersection(args);

/** Left and right carry a card from column to column. */
const besideColumn =
  (stages: readonly PartnershipStage[]): KeyboardCoordinateGetter =>
  (event, { context: { over, active, droppableRects } }) => {
    const by = { [KeyboardCode.Right]: 1, [KeyboardCode.Left]: -1 }[event.code as string];
    if (by === undefined || !active) return undefined;
    event.preventDefault();
    const here = stageOf(over?.id) ?? cardOf(active)?.stage;
    const next = here && stages[stages.indexOf(here) + by];
    const rect = next && droppableRects.get(next);
    return rect ? { x: rect.left, y: rect.top } : undefined;
  };

/** Mouse, finger and keyboard; Space picks a card up and puts it down, so that Enter stays the link's. */
export function useBoardSensors(stages: readonly PartnershipStage[]) {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: slack } }),
    useSensor(TouchSensor, { activationConstraint: { delay: rest, tolerance: slack } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: besideColumn(stages),
      keyboardCodes: {
        start: [KeyboardCode.Space],
        cancel: [KeyboardCode.Esc],
        end: [KeyboardCode.Space, KeyboardCode.Enter],
      },
    }),
  );
}

/** What a screen reader hears while a card is in the air. */
export function useBoardSpeech(target: (card: Card, to: PartnershipStage) => Target) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const text = useRequirementText();
  return useMemo(() => {
    const name = (card: Card | undefined) => card?.initiative.name ?? '';
    const at = (card: Card | undefined, id: unknown): string | undefined => {
      const to = stageOf(id);
      if (!card || !to) return undefined;
      const stage = label('stage', to);
      const found = target(card, to);
      if (found.is === 'own') return t('board.say.own', { stage });
      if (found.is === 'impossible') return t('board.say.impossible', { stage });
      const needs = text(found);
      return needs ? t('board.say.needs', { stage, needs }) : t('board.say.possible', { stage });
    };
    const announcements: Announcements = {
      onDragStart: ({ active }) => t('board.say.start', { name: name(cardOf(active)) }),
      onDragOver: ({ active, over }) => at(cardOf(active), over?.id),
      onDragEnd: ({ active, over }) => {
        const to = stageOf(over?.id);
        return to
          ? t('board.say.dropped', { name: name(cardOf(active)), stage: label('stage', to) })
          : t('board.say.cancelled', { name: name(cardOf(active)) });
      },
      onDragCancel: ({ active }) => t('board.say.cancelled', { name: name(cardOf(active)) }),
    };
    return { announcements, screenReaderInstructions: { draggable: t('board.instructions') } };
  }, [t, label, text, target]);
}
