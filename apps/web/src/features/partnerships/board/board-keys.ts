import type { KeyboardEvent } from 'react';

const cardsOf = (column: Element): HTMLElement[] => [...column.querySelectorAll<HTMLElement>('[data-card-link]')];

/** The card that a key leads to from another one: up and down in a column, left and right to the next column with cards. */
function neighbour(link: HTMLElement, key: string): HTMLElement | undefined {
  const column = link.closest('[data-column]');
  const board = link.closest('[data-board]');
  if (!column || !board) return undefined;
  const cards = cardsOf(column);
  const at = cards.indexOf(link);
  const columns = [...board.querySelectorAll('[data-column]')].filter((one) => cardsOf(one).length > 0);
  const beside = (by: number) => {
    const next = columns[columns.indexOf(column) + by];
    const there = next ? cardsOf(next) : [];
    return there[Math.min(at, there.length - 1)];
  };
  const leads: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowDown: () => cards[at + 1],
    ArrowUp: () => cards[at - 1],
    Home: () => cards[0],
    End: () => cards.at(-1),
    ArrowRight: () => beside(1),
    ArrowLeft: () => beside(-1),
  };
  return leads[key]?.();
}

/** Arrow keys walk through the cards; `M` opens the moves of the one that has the focus. */
export function onCardKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const link = event.currentTarget;
  if (event.key.toLowerCase() === 'm') {
    event.preventDefault();
    link.closest('[data-card]')?.querySelector<HTMLElement>('[data-move]')?.click();
    return;
  }
  const next = neighbour(link, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
