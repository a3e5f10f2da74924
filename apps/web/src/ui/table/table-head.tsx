import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, Sort } from './column.ts';
import styles from './data-table.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort?: Sort | undefined;
  readonly onSort?: ((column: string) => void) | undefined;
  readonly peekable: boolean;
  /** Stands above the boxes that select rows. */
  readonly select?: ReactNode;
}

/** Headings, as buttons where the server can order by them; part of `DataTable`. */
export function TableHead<Row>({ columns, sort, onSort, peekable, select }: TableHeadProps<Row>) {
  const { t } = useTranslation('ui');
  return (
    <thead>
      <tr>
        {select && (
          <th scope="col" className={styles.head} data-width="narrow" data-select>
            {select}
          </th>
        )}
        {columns.map((column) => {
          const sorted = sort?.column === column.id ? sort.direction : undefined;
          const Arrow = sorted === 'ascending' ? IconArrowUp : sorted === 'descending' ? IconArrowDown : IconArrowsSort;
          return (
            <th
              key={column.id}
              scope="col"
              className={styles.head}
              data-numeric={column.numeric || undefined}
              data-width={column.width}
              data-control={column.control || undefined}
              aria-sort={sorted ?? (column.sortable && onSort ? 'none' : undefined)}
            >
              {column.sortable && onSort ? (
                <UnstyledButton className={styles.sort} data-sorted={sorted} onClick={() => onSort(column.id)}>
                  {column.header}
                  <Arrow size="0.8rem" aria-hidden opacity={sorted ? 1 : 0.45} />
                </UnstyledButton>
              ) : (
                column.header || <VisuallyHidden>{t('acts')}</VisuallyHidden>
              )}
            </th>
          );
        })}
        {peekable && (
          <th scope="col" className={styles.head} data-width="narrow" data-control>
            <VisuallyHidden>{t('peek')}</VisuallyHidden>
          </th>
        )}
      </tr>
    </thead>
  );
}
