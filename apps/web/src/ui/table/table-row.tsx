import { ActionIcon, Checkbox } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import styles from './data-table.module.css';
import { useStop } from './row-keys.ts';
import { rowOrder, type Selection } from './selection.ts';

/** What can be done with each row of a table; part of `DataTable`. */
export interface RowActs<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly onOpen?: ((row: Row) => void) | undefined;
  readonly onPeek?: ((row: Row) => void) | undefined;
  readonly peeked?: string | undefined;
  readonly selection?: Selection | undefined;
  /** Name of a row, for the box that selects it. */
  readonly nameOf?: ((row: Row) => string) | undefined;
}

interface TableRowProps<Row> extends RowActs<Row> {
  readonly row: Row;
}

/** The keys of one row: Enter opens, Space selects or previews. Keys that a control inside needs are left alone. */
function useRowActs<Row>({ row, rowKey, onOpen, onPeek, peeked, selection }: TableRowProps<Row>) {
  const key = rowKey(row);
  const { move, props } = useStop(key);
  const select = (event: KeyboardEvent | MouseEvent) =>
    selection?.toggle(key, event.shiftKey ? { order: rowOrder(event.currentTarget) } : undefined);
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    if (event.target !== event.currentTarget) return;
    if (move(event)) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && onOpen) onOpen(row);
    else if (event.key === ' ' && selection) select(event);
    else if (event.key === ' ' && onPeek) onPeek(row);
    else return;
    event.preventDefault();
  };
  const onFocus = (event: { readonly target: EventTarget; readonly currentTarget: EventTarget }) => {
    props.onFocus();
    // With the preview open, moving on moves the preview too.
    if (event.target === event.currentTarget && peeked !== undefined && peeked !== key) onPeek?.(row);
  };
  return { key, select, props: { ...props, onKeyDown, onFocus } };
}

/** One row, or one card on a narrow screen; part of `DataTable`. */
export function TableRow<Row>(given: TableRowProps<Row>) {
  const { row, columns, onPeek, peeked, selection, nameOf } = given;
  const { t } = useTranslation('ui');
  const { key, select, props } = useRowActs(given);
  const picked = selection?.keys.has(key) === true;
  return (
    <tr className={styles.row} data-selected={peeked === key || picked || undefined} {...props}>
      {selection && (
        <td className={styles.cell} data-width="narrow" data-select>
          <Checkbox
            size="xs"
            tabIndex={-1}
            checked={picked}
            aria-label={t('selectRow', { name: nameOf?.(row) ?? '' })}
            onChange={() => {}}
            onClick={select}
          />
        </td>
      )}
      {columns.map((column) => (
        <RowCell key={column.id} column={column} row={row} />
      ))}
      {onPeek && (
        <td className={styles.cell} data-width="narrow" data-empty data-control>
          <ActionIcon
            className={styles.peek}
            variant="subtle"
            color="gray"
            size="sm"
            tabIndex={-1}
            aria-label={t('peek')}
            onClick={() => onPeek(row)}
          >
            <IconLayoutSidebarRight size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
        </td>
      )}
    </tr>
  );
}

/** What draws nothing; a card leaves its line out. */
const isNothing = (content: ReactNode): boolean =>
  content === null || content === undefined || content === false || content === '';

function RowCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const content = column.cell(row);
  const Cell = column.primary ? 'th' : 'td';
  return (
    <Cell
      {...(column.primary ? { scope: 'row' as const } : {})}
      className={styles.cell}
      data-primary={column.primary || undefined}
      data-numeric={column.numeric || undefined}
      data-width={column.width}
      data-control={column.control || undefined}
      data-bare={column.header === '' || undefined}
      data-empty={isNothing(content) || undefined}
    >
      {!column.primary && column.header !== '' && (
        <span className={styles.name} aria-hidden>
          {column.header}
        </span>
      )}
      <div className={styles.content}>{content}</div>
    </Cell>
  );
}
