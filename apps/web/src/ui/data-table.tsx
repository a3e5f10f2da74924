import { Button, Checkbox, Group, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import { ErrorState } from './error-state.tsx';
import { type ExportedList, ExportMenu } from './export-menu.tsx';
import type { Column, Sort } from './table/column.ts';
import styles from './table/data-table.module.css';
import { RowKeysContext, useRowKeys } from './table/row-keys.ts';
import type { Selection } from './table/selection.ts';
import { TableHead } from './table/table-head.tsx';
import { type RowActs, TableRow } from './table/table-row.tsx';
import { TableSettings } from './table/table-settings.tsx';
import { type Density, type TableMemoryState, useTableMemory } from './table/use-table-memory.ts';

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
  /** The same, kept by the page: for lists whose columns are part of a saved view. */
  readonly settings?: TableMemoryState;
  /** Rows that the reader picks for an act on all of them; Space picks one. */
  readonly selection?: Selection;
  /** Name of a row, for the box that picks it. */
  readonly nameOf?: (row: Row) => string;
  /** Groups in place of plain rows: the key of the first one, and their `RowGroupBody`s. */
  readonly groups?: { readonly first: string | undefined; readonly bodies: (acts: RowActs<Row>) => ReactNode };
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
 * The list of a page: compact rows, sortable headings, groups, movement with the keyboard, selection, preview,
 * further pages, and cards in place of rows on a narrow screen. Order, filter and search are the server's; this
 * draws what came.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, loading = false, error, onRetry, empty, memory, groups } = props;
  const remembered = useTableMemory(memory, columns);
  const settings = props.settings ?? remembered;
  const visible = useVisibleColumns(columns, rows, settings.visibility);
  const nothing = groups ? groups.first === undefined : rows.length === 0;

  if (error && nothing) return <ErrorState error={error} {...(onRetry ? { onRetry } : {})} />;
  if (!loading && nothing) {
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
            <ExportMenu
              list={props.exported}
              columns={visible.filter(({ control }) => !control).map(({ id }) => id)}
              total={props.total}
            />
          )}
          <TableSettings
            columns={columns}
            visibility={settings.visibility}
            onToggle={settings.toggle}
            density={settings.density}
            onDensity={settings.setDensity}
          />
        </Group>
      </div>
      <Grid
        {...props}
        visible={visible}
        density={settings.density}
        first={groups ? groups.first && `group:${groups.first}` : rows[0] && rowKey(rows[0])}
      />
      <TableFoot {...props} />
    </div>
  );
}

interface GridProps<Row> extends DataTableProps<Row> {
  readonly visible: readonly Column<Row>[];
  readonly density: Density;
  readonly first: string | undefined;
}

/** The table itself. */
function Grid<Row>(props: GridProps<Row>) {
  const { label, visible, rows, rowKey, loading, density, groups, selection, onOpen, onPeek, peeked, nameOf } = props;
  const { t } = useTranslation('ui');
  const hintId = useId();
  const { table, keys } = useRowKeys(props.first);
  const acts: RowActs<Row> = { columns: visible, rowKey, onOpen, onPeek, peeked, selection, nameOf };
  return (
    <RowKeysContext value={keys}>
      <VisuallyHidden id={hintId}>{t(selection ? 'tableKeysSelect' : 'tableKeys')}</VisuallyHidden>
      <div className={styles.frame}>
        <table ref={table} className={styles.table} data-density={density} aria-label={label} aria-describedby={hintId}>
          <TableHead
            columns={visible}
            sort={props.sort}
            onSort={props.onSort}
            peekable={onPeek !== undefined}
            select={
              selection &&
              (groups ? (
                <VisuallyHidden>{t('select')}</VisuallyHidden>
              ) : (
                <SelectLoaded selection={selection} keys={rows.map(rowKey)} />
              ))
            }
          />
          {groups ? (
            groups.bodies(acts)
          ) : (
            <tbody>
              {loading && rows.length === 0 && <SkeletonRows columns={visible} />}
              {rows.map((row) => (
                <TableRow key={rowKey(row)} row={row} {...acts} />
              ))}
            </tbody>
          )}
        </table>
      </div>
    </RowKeysContext>
  );
}

/** Picks or lets go every row that is loaded; more than that is offered beside the count of picked rows. */
function SelectLoaded({ selection, keys }: { readonly selection: Selection; readonly keys: readonly string[] }) {
  const { t } = useTranslation('ui');
  const picked = keys.filter((key) => selection.keys.has(key)).length;
  const all = keys.length > 0 && picked === keys.length;
  return (
    <Checkbox
      size="xs"
      aria-label={t('selectLoaded')}
      disabled={keys.length === 0}
      checked={all}
      indeterminate={picked > 0 && !all}
      onChange={() =>
        selection.set(
          all ? [...selection.keys].filter((key) => !keys.includes(key)) : [...new Set([...selection.keys, ...keys])],
        )
      }
    />
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

function TableFoot<Row>({ rows, total, more, loading, groups }: DataTableProps<Row>) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  if (loading || (groups && total === undefined)) return null;
  const shown = format.number(rows.length);
  return (
    <div className={styles.foot}>
      <Text size="xs" c="dimmed" role="status" className="tabular">
        {groups
          ? t('totalRows', { count: total ?? 0, number: format.number(total ?? 0) })
          : total === undefined
            ? t('shownOnly', { shown })
            : t('shown', { shown, total: format.number(total) })}
      </Text>
      {more?.has && (
        <Button variant="default" size="compact-sm" onClick={more.load} loading={more.loading}>
          {t('loadMore')}
        </Button>
      )}
    </div>
  );
}
