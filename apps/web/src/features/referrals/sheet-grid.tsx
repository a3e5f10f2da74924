import { Table } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Scroller } from '../../ui/scroller.tsx';
import { AskFigures } from './ask-figures.tsx';
import styles from './month-entry.module.css';
import { type Column, entriesOf, keyOf, type SheetRow, sumOf, type Typed } from './sheet.ts';

interface SheetGridProps {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly Column[];
  readonly typed: Typed;
  /** What is wrong with a cell, by its key. */
  readonly faults: Readonly<Record<string, string>>;
  readonly onType: (key: string, text: string) => void;
  /** Text pasted while the reader stands in a cell. True when somebody else than the cell takes it. */
  readonly onPaste: (text: string, row: number, column: number) => boolean;
}

/** Steps of the arrow keys; Enter goes down, as in a spreadsheet. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Whether an arrow sideways leaves the cell: only where the text ends. */
const leaves = (input: HTMLInputElement, across: number): boolean =>
  across === 0 ||
  (input.selectionStart === 0 && input.selectionEnd === input.value.length) ||
  (across < 0 ? input.selectionEnd === 0 : input.selectionStart === input.value.length);

/** Partnerships down, columns across, a field in each cell; moves like a spreadsheet. */
export function SheetGrid({ rows, columns, typed, faults, onType, onPaste }: SheetGridProps) {
  const { t } = useTranslation(['referrals', 'figures']);
  const { label } = useLabel();
  const format = useFormat();
  const cells = useRef(new Map<string, HTMLInputElement>());
  const several = new Set(columns.map(({ month }) => month)).size > 1;
  const headingOf = ({ month, measure }: Column) => `${label('referralMeasure', measure)}, ${format.month(month)}`;
  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || !leaves(event.currentTarget, step[1])) return;
    const next = cells.current.get(`${row + step[0]} ${column + step[1]}`);
    event.preventDefault();
    next?.focus();
    next?.select();
  };
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    if (onPaste(event.clipboardData.getData('text/plain'), row, column)) event.preventDefault();
  };
  return (
    <Scroller label={t('entry.grid')}>
      <Table aria-label={t('entry.grid')} verticalSpacing={0}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('entry.partnership')}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={keyOf('', column)} scope="col" className={styles.head ?? ''}>
                {several ? format.month(column.month) : label('referralMeasure', column.measure)}
              </Table.Th>
            ))}
            {!several && (
              <Table.Th scope="col" className={styles.head ?? ''}>
                {t('figures:partner')}
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, r) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row" fw={400} className={styles.name ?? ''}>
                <RouterAnchor
                  to="/partnerships/$partnershipId"
                  params={{ partnershipId: row.id }}
                  search={{ tab: 'referrals' }}
                >
                  {row.initiative.name}
                </RouterAnchor>
              </Table.Th>
              {columns.map((column, c) => {
                const key = keyOf(row.id, column);
                const now = sumOf(entriesOf(row, column));
                const fault = faults[key];
                return (
                  <Table.Td key={key} className={styles.cell ?? ''}>
                    <input
                      ref={(input) => {
                        if (input) cells.current.set(`${r} ${c}`, input);
                        else cells.current.delete(`${r} ${c}`);
                      }}
                      className={styles.input}
                      inputMode="numeric"
                      autoComplete="off"
                      aria-label={`${row.initiative.name}, ${headingOf(column)}`}
                      aria-invalid={fault ? true : undefined}
                      aria-describedby={fault ? `fault ${r} ${c}`.replaceAll(' ', '-') : undefined}
                      data-changed={typed[key] !== undefined || undefined}
                      placeholder="0"
                      value={typed[key] ?? (now > 0 ? String(now) : '')}
                      onChange={(event) => onType(key, event.currentTarget.value)}
                      onFocus={(event) => event.currentTarget.select()}
                      onKeyDown={(event) => move(event, r, c)}
                      onPaste={(event) => paste(event, r, c)}
                    />
                    {fault && (
                      <div id={`fault-${r}-${c}`} className={styles.fault}>
                        {fault}
                      </div>
                    )}
                  </Table.Td>
                );
              })}
              {!several && columns[0] && (
                <Table.Td>
                  <AskFigures row={row} month={columns[0].month} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroller>
  );
}
