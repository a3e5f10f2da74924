import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import styles from './data-table.module.css';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly focusable: boolean;
  readonly selected: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => void;
  readonly onFocus: () => void;
  readonly onPeek?: (() => void) | undefined;
}

/** One row, or one card on a narrow screen; part of `DataTable`. */
export function TableRow<Row>({ row, columns, focusable, selected, onKeyDown, onFocus, onPeek }: TableRowProps<Row>) {
  const { t } = useTranslation('ui');
  return (
    <tr
      className={styles.row}
      tabIndex={focusable ? 0 : -1}
      data-selected={selected || undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {columns.map((column) => {
        const content = column.cell(row);
        const Cell = column.primary ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            {...(column.primary ? { scope: 'row' as const } : {})}
            className={styles.cell}
            data-primary={column.primary || undefined}
            data-numeric={column.numeric || undefined}
            data-width={column.width}
            data-bare={column.header === '' || undefined}
            data-empty={content === null || content === undefined || undefined}
          >
            {!column.primary && column.header !== '' && (
              <span className={styles.name} aria-hidden>
                {column.header}
              </span>
            )}
            {content}
          </Cell>
        );
      })}
      {onPeek && (
        <td className={styles.cell} data-width="narrow" data-empty>
          <ActionIcon
            className={styles.peek}
            variant="subtle"
            color="gray"
            size="sm"
            tabIndex={-1}
            aria-label={t('peek')}
            onClick={onPeek}
          >
            <IconLayoutSidebarRight size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
        </td>
      )}
    </tr>
  );
}
