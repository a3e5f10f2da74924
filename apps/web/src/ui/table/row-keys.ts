import { createContext, type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react';

/**
 * Movement through a table with the keyboard. Rows and headings of groups are its stops (`data-stop`): one of them
 * takes the focus with Tab; arrows, Home and End lead to the others, across groups.
 */
export interface RowKeys {
  /** The stop that Tab leads to. */
  readonly current: string | undefined;
  readonly onFocus: (stop: string) => void;
  /** Moves the focus where a key says so; answers whether it did. */
  readonly onMove: (event: KeyboardEvent<HTMLElement>) => boolean;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

function onMove(event: KeyboardEvent<HTMLElement>): boolean {
  const step = steps[event.key];
  const table = event.currentTarget.closest('table');
  if (!step || !table || event.altKey || event.ctrlKey || event.metaKey) return false;
  const stops = [...table.querySelectorAll<HTMLElement>('[data-stop]')];
  const next = stops[step(stops.indexOf(event.currentTarget), stops.length - 1)];
  event.preventDefault();
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Keeps the stop of a table whose first one is `first`. Give `table` to the table. */
export function useRowKeys(first: string | undefined) {
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<string | undefined>();
  useEffect(() => {
    // The row may be gone, or its group closed; then Tab leads to the first stop again.
    const known = current === undefined || table.current?.querySelector(`[data-stop="${CSS.escape(current)}"]`);
    if (!known) setCurrent(undefined);
  });
  const keys: RowKeys = { current: current ?? first, onFocus: setCurrent, onMove };
  return { table, keys } as const;
}

export const RowKeysContext = createContext<RowKeys>({ current: undefined, onFocus: () => {}, onMove: () => false });

/** Props of a stop: where it is, whether Tab leads to it. */
export function useStop(stop: string) {
  const { current, onFocus, onMove: move } = useContext(RowKeysContext);
  return {
    move,
    props: { 'data-stop': stop, tabIndex: current === stop ? 0 : -1, onFocus: () => onFocus(stop) },
  } as const;
}
