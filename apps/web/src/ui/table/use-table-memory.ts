import { useLocalStorage } from '@mantine/hooks';
import type { Column } from './column.ts';

export type Density = 'compact' | 'comfortable';
interface Memory {
  readonly density: Density;
  /** Only what differs from the default of the column. */
  readonly visible: Readonly<Record<string, boolean>>;
}

/** Columns and row height as the reader last chose them on this machine; `key` names the table. */
export function useTableMemory<Row>(key: string | undefined, columns: readonly Column<Row>[]) {
  const [memory, setMemory] = useLocalStorage<Memory>({
    key: `alongside.table.${key ?? 'unnamed'}`,
    defaultValue: { density: 'compact', visible: {} },
    getInitialValueInEffect: false,
  });
  const isVisible = (column: Column<Row>) => memory.visible[column.id] ?? !column.hidden;
  return {
    density: memory.density,
    visibility: Object.fromEntries(columns.map((column) => [column.id, isVisible(column)])),
    setDensity: (density: Density) => setMemory((old) => ({ ...old, density })),
    toggle: (column: Column<Row>) =>
      setMemory((old) => ({ ...old, visible: { ...old.visible, [column.id]: !isVisible(column) } })),
  };
}
