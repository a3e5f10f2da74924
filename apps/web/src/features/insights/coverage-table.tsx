import { Table, UnstyledButton } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Scroller } from '../../ui/scroller.tsx';
import styles from './coverage.module.css';
import { coverageIcons } from './coverage-state.tsx';
import {
  type CoverageCell,
  type CoverageMatrix,
  type CoverageRow,
  type CoverageView,
  canBeGap,
  NO_COUNTRY,
  useCoverageWords,
} from './use-coverage.ts';

interface CoverageTableProps {
  readonly columns: CoverageMatrix['columns'];
  readonly rows: readonly CoverageRow[];
  readonly axis: CoverageView['question']['axis'];
  /** The place that is open beside the table. */
  readonly open: { readonly place: string | undefined; readonly column: string | undefined };
  readonly onOpen: (place: string, column: string | undefined) => void;
}

interface CellProps {
  readonly cell: CoverageCell;
  /** The place in words, for those who hear it. */
  readonly name: string;
  /** A hotline works where none is known. */
  readonly gap: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** The state of one place as a sign and the number of its initiatives; opens them. */
function Cell({ cell: { state, firm, weak }, name, gap, open, onOpen }: CellProps) {
  const { t } = useTranslation('insights');
  const { label } = useLabel();
  const format = useFormat();
  const Icon = coverageIcons[state];
  const told = `${name}: ${label('coverageState', state)}`;
  if (firm + weak === 0) {
    return (
      <span
        className={styles.state}
        data-state={state}
        data-gap={gap || undefined}
        title={gap ? t('coverage.gap') : undefined}
      >
        <Icon size="var(--al-icon-small)" role="img" aria-label={gap ? `${told}. ${t('coverage.gap')}` : told} />
      </span>
    );
  }
  return (
    <UnstyledButton
      className={styles.state ?? ''}
      data-state={state}
      aria-pressed={open}
      aria-label={`${told}. ${t('coverage.counts', { firm: format.number(firm), weak: format.number(weak) })}`}
      onClick={onOpen}
    >
      <Icon size="var(--al-icon-small)" aria-hidden />
      {format.number(firm)}
      {weak > 0 && <span className={styles.weak}>+{format.number(weak)}</span>}
    </UnstyledButton>
  );
}

/** Countries by level or service: a sign and a number in each place, and the hotlines of the country. */
export function CoverageTable({ columns, rows, axis, open, onOpen }: CoverageTableProps) {
  const { t } = useTranslation('insights');
  const words = useCoverageWords(axis);
  return (
    <Scroller label={t('coverage.title')}>
      <Table className={styles.matrix ?? ''} stickyHeader aria-label={t('coverage.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('coverage.country')}</Table.Th>
            <Table.Th scope="col">{t('coverage.all')}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {words.column(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ country, hotlines, all, cells }) => {
            const place = country?.code ?? NO_COUNTRY;
            const name = words.place(country);
            const cellOf = (cell: CoverageCell, column?: string) => (
              <Cell
                cell={cell}
                name={column ? `${name}, ${words.column(column)}` : name}
                gap={hotlines > 0 && canBeGap(axis, column)}
                open={open.place === place && open.column === column}
                onOpen={() => onOpen(place, column)}
              />
            );
            return (
              <Table.Tr key={place}>
                <Table.Th scope="row">
                  {name}
                  {hotlines > 0 && (
                    <IconPhone
                      className={styles.hotline}
                      size="var(--al-icon-small)"
                      role="img"
                      aria-label={t('coverage.hotlines', { count: hotlines })}
                    />
                  )}
                </Table.Th>
                <Table.Td>{cellOf(all)}</Table.Td>
                {columns.map((column, at) => {
                  const cell = cells[at];
                  return <Table.Td key={column}>{cell && cellOf(cell, column)}</Table.Td>;
                })}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Scroller>
  );
}
