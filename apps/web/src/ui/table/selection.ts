import { useCallback, useMemo, useState } from 'react';

/** Rows that the reader has picked for an act on all of them. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly set: (keys: readonly string[]) => void;
  readonly clear: () => void;
  /** Picks a row or lets it go; with `range` all rows from the last one on, in the order in which they stand. */
  readonly toggle: (key: string, range?: { readonly order: readonly string[] }) => void;
}

/** Keeps a selection by the keys of rows. It holds what was picked, also when a filter hides it later. */
export function useSelection(): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | undefined>();
  const clear = useCallback(() => setKeys(new Set()), []);
  return useMemo(() => {
    const range = (to: string, order: readonly string[]): readonly string[] => {
      const [from, until] = [order.indexOf(anchor ?? to), order.indexOf(to)];
      return from < 0 || until < 0 ? [to] : order.slice(Math.min(from, until), Math.max(from, until) + 1);
    };
    return {
      keys,
      set: (next) => setKeys(new Set(next)),
      clear,
      toggle: (key, span) => {
        setAnchor(key);
        setKeys((old) => {
          const next = new Set(old);
          if (span) for (const one of range(key, span.order)) next.add(one);
          else if (!next.delete(key)) next.add(key);
          return next;
        });
      },
    };
  }, [keys, anchor, clear]);
}

/** The keys of a table's rows in the order in which they stand. */
export const rowOrder = (inside: Element): string[] =>
  [...(inside.closest('table')?.querySelectorAll<HTMLElement>('tr[data-stop]') ?? [])].map(
    (row) => row.dataset['stop'] ?? '',
  );
