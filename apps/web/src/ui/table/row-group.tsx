import { Button, Loader, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import styles from './data-table.module.css';
import { useStop } from './row-keys.ts';
import { type RowActs, TableRow } from './table-row.tsx';

/** Rows of a list that have something in common, under a heading of their own. */
export interface RowGroup {
  readonly key: string;
  readonly label: ReactNode;
  /** All rows of the group, loaded or not. */
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

interface RowGroupBodyProps<Row> {
  readonly group: RowGroup;
  readonly acts: RowActs<Row>;
  readonly rows: readonly Row[];
  readonly loading: boolean;
  readonly more?: { readonly load: () => void; readonly loading: boolean } | undefined;
}

/** The heading of a group with its count, and its rows while it is open. Arrow keys open and close it. */
export function RowGroupBody<Row>({ group, acts, rows, loading, more }: RowGroupBodyProps<Row>) {
  const { t } = useTranslation('ui');
  const width = acts.columns.length + (acts.selection ? 1 : 0) + (acts.onPeek ? 1 : 0);
  return (
    <tbody>
      <GroupHeading group={group} width={width} />
      {group.open && rows.map((row) => <TableRow key={acts.rowKey(row)} row={row} {...acts} />)}
      {group.open && (loading || more) && (
        <tr className={styles.more}>
          <td colSpan={width} className={styles.cell}>
            {loading && <Loader size="xs" role="img" aria-label={t('loading')} />}
            {more && !loading && (
              <Button variant="subtle" size="compact-xs" onClick={more.load} loading={more.loading}>
                {t('loadMore')}
              </Button>
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function GroupHeading({
  group: { key, label, count, open, onToggle },
  width,
}: {
  readonly group: RowGroup;
  readonly width: number;
}) {
  const format = useFormat();
  const { move, props } = useStop(`group:${key}`);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (move(event)) return;
    const turns = (event.key === 'ArrowRight' && !open) || (event.key === 'ArrowLeft' && open);
    if (!turns) return;
    event.preventDefault();
    onToggle();
  };
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <tr className={styles.group}>
      <th colSpan={width} scope="rowgroup">
        <UnstyledButton
          className={styles.groupToggle}
          aria-expanded={open}
          onClick={onToggle}
          onKeyDown={onKeyDown}
          {...props}
        >
          <Chevron size="var(--al-icon-small)" aria-hidden />
          <span>{label}</span>
          <span className={styles.groupCount}>{format.number(count)}</span>
        </UnstyledButton>
      </th>
    </tr>
  );
}
