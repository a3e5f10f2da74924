import type { PartnershipStage } from '@alongside/domain';
import { useDraggable } from '@dnd-kit/core';
import { Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../lib/viewer.ts';
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
  readonly onMove: (card: Card, to: PartnershipStage) => void;
}

/** One partnership on the board: who it is with, who keeps it, when it is looked at again. */
export function BoardCard({ card, stages, first, waiting, onMove }: BoardCardProps) {
  const { can } = useViewer();
  const drag = useDraggable({ id: card.id, data: { card }, disabled: !can.startPartnership || waiting });
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
          aria-describedby={can.startPartnership ? drag.attributes['aria-describedby'] : undefined}
          onKeyDown={keys}
        >
          {card.initiative.name}
        </RouterAnchor>
        {can.startPartnership && <MoveMenu card={card} stages={stages} onMove={(to) => onMove(card, to)} />}
      </div>
      <CardFacts card={card} />
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
