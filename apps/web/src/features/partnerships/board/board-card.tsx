import type { PartnershipStage } from '@alongside/domain';
import { useDraggable } from '@dnd-kit/core';
import { Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../lib/viewer.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { RouterAnchor } from '../../../ui/router-link.tsx';
import { HealthCell } from '../health/health-cell.tsx';
import { ReviewDate } from '../review-date.tsx';
import styles from './board.module.css';
import { onCardKey } from './board-keys.ts';
import type { Card } from './board-model.ts';
import { MoveMenu } from './move-menu.tsx';

interface BoardCardProps {
  readonly card: Card;
  readonly stages: readonly PartnershipStage[];
  /** Tab leads to the first card of a column, the arrow keys to all others. */
  readonly first: boolean;
  /** The step of this card is on its way. */
  readonly waiting: boolean;
  /** A past day is shown: what was cannot be moved. */
  readonly past: boolean;
  readonly onMove: (card: Card, to: PartnershipStage) => void;
}

/** One partnership on the board: who it is with, who keeps it, when it is looked at again. */
export function BoardCard({ card, stages, first, waiting, past, onMove }: BoardCardProps) {
  const { can } = useViewer();
  const movable = can.startPartnership && !past;
  const drag = useDraggable({ id: card.id, data: { card }, disabled: !movable || waiting });
  const { onKeyDown: pickUp, ...pointer } = drag.listeners ?? {};
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    // While the card is in the air, its keys are the drag's.
    if (!drag.isDragging) onCardKey(event);
    (pickUp as ((event: KeyboardEvent<HTMLElement>) => void) | undefined)?.(event);
  };
  return (
    <li
      ref={drag.setNodeRef}
      className={styles.card}
      data-card={card.id}
      data-dragging={drag.isDragging || undefined}
      data-waiting={waiting || undefined}
      {...pointer}
    >
      <div className={styles.head}>
        <RouterAnchor
          ref={drag.setActivatorNodeRef}
          to="/partnerships/$partnershipId"
          params={{ partnershipId: card.id }}
          draggable={false}
          data-card-link
          tabIndex={first ? 0 : -1}
          aria-describedby={movable ? drag.attributes['aria-describedby'] : undefined}
          onKeyDown={keys}
        >
          {card.initiative.name}
        </RouterAnchor>
        {movable && <MoveMenu card={card} stages={stages} onMove={(to) => onMove(card, to)} />}
      </div>
      {past ? <PastFacts card={card} /> : <CardFacts card={card} />}
    </li>
  );
}

/** What a card tells below its name: how it is doing and why, who keeps it, when it is looked at again. */
export function CardFacts({ card: { hotline, owner, nextReviewOn, health } }: { readonly card: Card }) {
  const { t } = useTranslation('partnerships');
  const viewer = useViewer();
  return (
    <>
      <div className={styles.health}>
        <HealthCell health={health} />
      </div>
      <Text size="xs" c="dimmed">
        {viewer.hotline ? (owner?.name ?? t('board.noOwner')) : hotline.name}
      </Text>
      {nextReviewOn && (
        <Text size="xs" c="dimmed" component="div">
          {t('nextReview')}: <ReviewDate on={nextReviewOn} />
        </Text>
      )}
    </>
  );
}

/** What a card of a past day tells: where the partnership stands today, and whose it is. */
function PastFacts({ card: { hotline, owner, stage, stageOn } }: { readonly card: Card }) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const viewer = useViewer();
  return (
    <Text size="xs" c="dimmed">
      {stage !== stageOn && `${t('asOf.today', { stage: label('stage', stage) })} · `}
      {viewer.hotline ? (owner?.name ?? t('board.noOwner')) : hotline.name}
    </Text>
  );
}
