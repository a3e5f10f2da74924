import { useLocalStorage } from '@mantine/hooks';
import type { Column } from './column.ts';

export type Density = 'compact' | 'comfortable';
interface Memory {
  readonly density: Density;
  /** Only what differs from the default of the column. */
  readonly visible: Readonly<Record<string, boolean>>;
}

/** The reader's columns and row height, and the ways to change them. */
export interface TableMemoryState {
  readonly density: Density;
  readonly visibility: Readonly<Record<string, boolean>>;
  /** Ids of the columns that can be hidden and are shown. */
  readonly visible: readonly string[];
  readonly setDensity: (density: Density) => void;
  readonly toggle: (column: { readonly id: string }) => void;
}

interface ColumnChoice {
  /** Columns that somebody chose for this list, in place of those remembered here. */
  readonly chosen?: readonly string[] | undefined;
  /** Takes a choice in place of remembering it here. */
  readonly onChoose?: ((columns: string[]) => void) | undefined;
}

/**
 * Columns and row height as the reader last chose them on this machine; `key` names the table. A saved view brings
 * columns of its own.
 */
export function useTableMemory<Row>(
  key: string | undefined,
  columns: readonly Column<Row>[],
  { chosen, onChoose }: ColumnChoice = {},
): TableMemoryState {
  const [memory, setMemory] = useLocalStorage<Memory>({
    key: `alongside.table.${key ?? 'unnamed'}`,
    defaultValue: { density: 'compact', visible: {} },
    getInitialValueInEffect: false,
  });
  const hideable = columns.filter((column) => column.optional || column.hidden);
  const isVisible = (column: Column<Row>) =>
    chosen && hideable.includes(column) ? chosen.includes(column.id) : (memory.visible[column.id] ?? !column.hidden);
  const visible = hideable.filter(isVisible).map(({ id }) => id);
  return {
    density: memory.density,
    visibility: Object.fromEntries(columns.map((column) => [column.id, isVisible(column)])),
    visible,
    setDensity: (density: Density) => setMemory((old) => ({ ...old, density })),
    toggle: ({ id }) => {
      const shown = visible.includes(id);
      if (onChoose) onChoose(shown ? visible.filter((other) => other !== id) : [...visible, id]);
      else setMemory((old) => ({ ...old, visible: { ...old.visible, [id]: !shown } }));
    },
  };
}
