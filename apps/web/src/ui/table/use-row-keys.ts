import { type KeyboardEvent, useRef, useState } from 'react';

interface RowActs {
  readonly count: number;
  readonly onOpen?: ((index: number) => void) | undefined;
  readonly onPeek?: ((index: number) => void) | undefined;
  /** With the preview open, moving on moves the preview too. */
  readonly peeking: boolean;
}

/**
 * One row of the table takes the focus with Tab; arrows, Home and End move it, Enter opens, Space previews.
 * Keys that a control inside the row needs are left alone.
 */
export function useRowKeys({ count, onOpen, onPeek, peeking }: RowActs) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState(0);
  const active = Math.min(current, Math.max(0, count - 1));

  const move = (to: number) => {
    const next = Math.max(0, Math.min(count - 1, to));
    setCurrent(next);
    const row = body.current?.rows[next];
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
    if (peeking) onPeek?.(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, index: number) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(index + 1),
      ArrowUp: () => move(index - 1),
      Home: () => move(0),
      End: () => move(count - 1),
      Enter: onOpen && (() => onOpen(index)),
      ' ': onPeek && (() => onPeek(index)),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return { body, active, onKeyDown, onFocus: setCurrent };
}
