import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Scroller } from '../../ui/scroller.tsx';
import styles from './trends.module.css';

interface NumberTableProps {
  readonly title: string;
  /** What the lines are. */
  readonly head: string;
  /** Months or rounds, oldest first. */
  readonly places: readonly { readonly key: string; readonly name: ReactNode }[];
  readonly lines: readonly { readonly key: string; readonly name: ReactNode }[];
  /** The number of a line at a place. */
  readonly cell: (line: number, place: number) => ReactNode;
  /** Few places with long names, which may take several lines. */
  readonly few?: boolean;
}

/** Every number of a trend, the latest first, so that it is seen without scrolling. */
export function NumberTable({ title, head, places, lines, cell, few = false }: NumberTableProps) {
  const latestFirst = places.map((place, at) => ({ ...place, at })).reverse();
  return (
    <Scroller label={title}>
      <Table className={(few ? styles.few : styles.numbers) ?? ''} aria-label={title} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{head}</Table.Th>
            {latestFirst.map(({ key, name }) => (
              <Table.Th key={key} scope="col" className={styles.number ?? ''}>
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ key, name }, line) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{name}</Table.Th>
              {latestFirst.map((place) => (
                <Table.Td key={place.key} className={styles.number ?? ''}>
                  {cell(line, place.at)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroller>
  );
}
