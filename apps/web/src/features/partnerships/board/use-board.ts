import type { PartnershipStage } from '@alongside/domain';
import { useState } from 'react';
import { usePages, useRead } from '../../../lib/query.ts';
import { listFilter, pastDay } from '../list/list-filter.ts';
import type { PartnershipListSearch } from '../partnership.search.ts';
import { BoardColumnDocument, PartnershipBoardDocument } from './board.operation.ts';
import type { Card } from './board-model.ts';

/** A card that was dropped and whose step is on its way. */
export interface Moving {
  readonly card: Card;
  readonly to: PartnershipStage;
}

/** One column as it is drawn. */
export interface ColumnContent {
  readonly count: number;
  readonly cards: readonly Card[];
  /** More cards than the first ones are there. */
  readonly hasMore: boolean;
}

/** What the columns of the board and the picker of a phone draw alike. */
export interface ColumnsProps {
  readonly search: PartnershipListSearch;
  readonly stages: readonly PartnershipStage[];
  readonly columnOf: (stage: PartnershipStage) => ColumnContent;
  readonly moving: Moving | undefined;
  readonly onMove: (card: Card, to: PartnershipStage) => void;
}

export const boardVariables = (search: PartnershipListSearch) => ({
  search: search.q ?? null,
  filter: listFilter(search),
  order: search.order ?? ('UPDATED' as const),
  on: pastDay(search) ?? null,
});

/** The board's columns; a card whose step is on its way stands where it was dropped already. */
export function useBoard(search: PartnershipListSearch, ready: boolean, moving: Moving | undefined) {
  const read = useRead(PartnershipBoardDocument, boardVariables(search), { enabled: ready });
  const columnOf = (stage: PartnershipStage): ColumnContent => {
    const group = read.data?.partnerships.groups.find(({ key }) => key === stage);
    const cards = group?.page.edges.map(({ node }) => node) ?? [];
    return { count: group?.count ?? 0, cards, hasMore: group?.page.pageInfo.hasNextPage ?? false };
  };
  return { read, columnOf: (stage: PartnershipStage) => withMoving(columnOf(stage), stage, moving) };
}

/** A column with the card that is on its way into it or out of it. */
export function withMoving(column: ColumnContent, stage: PartnershipStage, moving: Moving | undefined): ColumnContent {
  if (!moving || (moving.to !== stage && moving.card.stage !== stage)) return column;
  const others = column.cards.filter(({ id }) => id !== moving.card.id);
  return moving.to === stage
    ? { ...column, count: column.count + 1, cards: [moving.card, ...others] }
    : { ...column, count: column.count - 1, cards: others };
}

const noCards = { edges: [], pageInfo: { hasNextPage: false } };

/** The cards of a column beyond its first ones, read page by page once somebody asks for them. */
export function useMoreCards(search: PartnershipListSearch, stage: PartnershipStage) {
  const [asked, setAsked] = useState(false);
  const pages = usePages(
    BoardColumnDocument,
    { ...boardVariables(search), stage: [stage] },
    (data) => data.partnerships.groups[0]?.page ?? noCards,
    { enabled: asked },
  );
  return {
    /** Undefined until they have come. */
    cards: asked && !pages.isPending ? pages.rows : undefined,
    hasMore: pages.hasNextPage,
    loading: asked && (pages.isPending || pages.isFetchingNextPage),
    load: () => (asked ? void pages.fetchNextPage() : setAsked(true)),
  };
}
