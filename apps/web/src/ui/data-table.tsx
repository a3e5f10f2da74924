import { Button, Group, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import { ErrorState } from './error-state.tsx';
import { type ExportedList, ExportMenu } from './export-menu.tsx';
import type { Column, Sort } from './table/column.ts';
import styles from './table/data-table.module.css';
import { TableHead } from './table/table-head.tsx';
import { TableRow } from './table/table-row.tsx';
import { TableSettings } from './table/table-settings.tsx';
import { useRowKeys } from './table/use-row-keys.ts';
import { useTableMemory } from './table/use-table-memory.ts';

export type { Column, Sort } from './table/column.ts';

export interface DataTableProps<Row> {
  /** What the table lists; read out, not shown. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** First load: skeleton rows of the shape to come. */
  readonly loading?: boolean;
  readonly error?: unknown;
  readonly onRetry?: () => void;
  /** Stands in place of the table when there is no row; `EmptyState`. */
  readonly empty: ReactNode;
  /** Enter on a row. Pointer users follow the link in the primary column. */
  readonly onOpen?: (row: Row) => void;
  /** Space on a row, or its button: preview in a `SidePanel`. */
  readonly onPeek?: (row: Row) => void;
  /** Key of the row in the preview. */
  readonly peeked?: string | undefined;
  readonly sort?: Sort;
  /** The reader pressed a sortable heading; the page puts the order into the address. */
  readonly onSort?: (column: string) => void;
  /** Further pages by key. */
  readonly more?: { readonly has: boolean; readonly load: () => void; readonly loading: boolean };
  /** Number of all rows that match, when it was asked for. */
  readonly total?: number | undefined;
  /** Name under which columns and row height are remembered. */
  readonly memory?: string;
  /** Beside the column chooser, on the left. */
  readonly tools?: ReactNode;
  /** The list as the API is asked for it, when it may be taken away as a file. */
  readonly exported?: ExportedList;
}

/** Rows of a table that is on its way. */
const skeletonWidths = ['70%', '55%', '40%', '65%', '50%', '60%', '45%', '70%'].map((width, index) => ({
  id: `row-${index}`,
  width,
}));

const features = tableFeatures({ columnVisibilityFeature });

/** The columns that the reader has left visible, in order. */
function useVisibleColumns<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  visibility: Record<string, boolean>,
) {
  const definitions = useMemo(() => columns.map(({ id, header }) => ({ id, header })), [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: rows as readonly (Row & object)[],
    state: { columnVisibility: visibility },
  });
  const shown = new Set(table.getVisibleLeafColumns().map((column) => column.id));
  return columns.filter((column) => shown.has(column.id));
}

/**
 * The list of a page: compact rows, sortable headings, movement with the keyboard, preview, further pages, and
 * cards in place of rows on a narrow screen. Order, filter and search are the server's; this draws what came.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    label,
    columns,
    rows,
    rowKey,
    loading = false,
    error,
    onRetry,
    empty,
    onOpen,
    onPeek,
    peeked,
    sort,
    onSort,
    memory,
  } = props;
  const { t } = useTranslation('ui');
  const hintId = useId();
  const { density, visibility, setDensity, toggle } = useTableMemory(memory, columns);
  const visible = useVisibleColumns(columns, rows, visibility);
  const at = (act: ((row: Row) => void) | undefined) =>
    act &&
    ((index: number) => {
      const row = rows[index];
      if (row !== undefined) act(row);
    });
  const keys = useRowKeys({
    count: rows.length,
    onOpen: at(onOpen),
    onPeek: at(onPeek),
    peeking: peeked !== undefined,
  });

  if (error && rows.length === 0) return <ErrorState error={error} {...(onRetry ? { onRetry } : {})} />;
  if (!loading && rows.length === 0) {
    return (
      <>
        {props.tools && <div className={styles.tools}>{props.tools}</div>}
        {empty}
      </>
    );
  }
  return (
    <div aria-busy={loading}>
      <div className={`${styles.tools} no-print`}>
        <div>{props.tools}</div>
        <Group gap="xs">
          {props.exported && props.total !== undefined && (
            <ExportMenu list={props.exported} columns={visible.map(({ id }) => id)} total={props.total} />
          )}
          <TableSettings
            columns={columns}
            visibility={visibility}
            onToggle={toggle}
            density={density}
            onDensity={setDensity}
          />
        </Group>
      </div>
      <VisuallyHidden id={hintId}>{t('tableKeys')}</VisuallyHidden>
      <div className={styles.frame}>
        <table className={styles.table} data-density={density} aria-label={label} aria-describedby={hintId}>
          <TableHead columns={visible} sort={sort} onSort={onSort} peekable={onPeek !== undefined} />
          <tbody ref={keys.body}>
            {loading && rows.length === 0 && <SkeletonRows columns={visible} />}
            {rows.map((row, index) => (
              <TableRow
                key={rowKey(row)}
                row={row}
                columns={visible}
                focusable={index === keys.active}
                selected={rowKey(row) === peeked}
                onKeyDown={(event) => keys.onKeyDown(event, index)}
                onFocus={() => keys.onFocus(index)}
                onPeek={onPeek && (() => onPeek(row))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <TableFoot {...props} />
    </div>
  );
}

function SkeletonRows<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return skeletonWidths.map(({ id, width }) => (
    <tr key={id} className={styles.row} aria-hidden>
      {columns.map((column) => (
        <td key={column.id} className={styles.cell}>
          <Skeleton h="0.8rem" w={column.primary ? width : '50%'} />
        </td>
      ))}
    </tr>
  ));
}

function TableFoot<Row>({ rows, total, more, loading }: DataTableProps<Row>) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  if (loading) return null;
  const shown = format.number(rows.length);
  return (
    <div className={styles.foot}>
      <Text size="xs" c="dimmed" role="status" className="tabular">
        {total === undefined ? t('shownOnly', { shown }) : t('shown', { shown, total: format.number(total) })}
      </Text>
      {more?.has && (
        <Button variant="default" size="compact-sm" onClick={more.load} loading={more.loading}>
          {t('loadMore')}
        </Button>
      )}
    </div>
  );
}
