import type { PartnershipStage } from '@alongside/domain';
import { useDroppable } from '@dnd-kit/core';
import { ActionIcon, Button, Text } from '@mantine/core';
import { IconChevronsLeft, IconChevronsRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { pastDay } from '../list/list-filter.ts';
import type { PartnershipListSearch } from '../partnership.search.ts';
import styles from './board.module.css';
import { BoardCard } from './board-card.tsx';
import type { Card, Target } from './board-model.ts';
import { type ColumnContent, type Moving, useMoreCards, withMoving } from './use-board.ts';
import { useRequirementText } from './use-requirement-text.ts';

export interface BoardColumnProps {
  readonly stage: PartnershipStage;
  readonly stages: readonly PartnershipStage[];
  readonly content: ColumnContent;
  readonly search: PartnershipListSearch;
  readonly moving: Moving | undefined;
  /** What dropping the card in the air here would come to; undefined while none is in the air. */
  readonly target: Target | undefined;
  readonly folded: boolean;
  readonly onFold: () => void;
  readonly onMove: (card: Card, to: PartnershipStage) => void;
}

/** One stage with its cards, which page by themselves; folded it stays a place to drop a card. */
export function BoardColumn(props: BoardColumnProps) {
  const { stage, content, target, folded, onFold } = props;
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const format = useFormat();
  const text = useRequirementText();
  const { setNodeRef, isOver } = useDroppable({ id: stage });
  const name = label('stage', stage);
  const Fold = folded ? IconChevronsRight : IconChevronsLeft;
  const note = target && (target.is === 'impossible' ? t('board.noStepShort') : text(target));
  return (
    <section
      ref={setNodeRef}
      className={styles.column}
      aria-label={t('board.column', { stage: name, count: content.count, number: format.number(content.count) })}
      data-column={stage}
      data-folded={folded || undefined}
      data-target={target?.is}
      data-over={isOver || undefined}
    >
      <header className={styles.columnHead}>
        <h2 className={styles.stage}>
          {name} <span className={styles.count}>{format.number(content.count)}</span>
        </h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t(folded ? 'board.unfold' : 'board.fold', { stage: name })}
          aria-expanded={!folded}
          onClick={onFold}
        >
          <Fold size="var(--al-icon-small)" aria-hidden />
        </ActionIcon>
      </header>
      {note && !folded && (
        <Text size="xs" className={styles.note}>
          {note}
        </Text>
      )}
      {!folded && <ColumnCards {...props} />}
    </section>
  );
}

/** The cards of one column and the way to further ones. */
export function ColumnCards({ stage, stages, content, search, moving, onMove }: BoardColumnProps) {
  const { t } = useTranslation(['partnerships', 'ui']);
  const more = useMoreCards(search, stage);
  const cards = more.cards ? withMoving({ ...content, cards: more.cards }, stage, moving).cards : content.cards;
  const hasMore = more.cards ? more.hasMore : content.hasMore;
  return (
    <div className={styles.scroll}>
      {cards.length === 0 && (
        <Text size="xs" c="dimmed" className={styles.none}>
          {t('board.none')}
        </Text>
      )}
      <ul className={styles.cards}>
        {cards.map((card, place) => (
          <BoardCard
            key={card.id}
            card={card}
            stages={stages}
            first={place === 0}
            waiting={card.id === moving?.card.id}
            past={pastDay(search) !== undefined}
            onMove={onMove}
          />
        ))}
      </ul>
      {hasMore && (
        <Button variant="subtle" size="compact-xs" onClick={more.load} loading={more.loading}>
          {t('ui:loadMore')}
        </Button>
      )}
    </div>
  );
}
