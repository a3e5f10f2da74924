import { Table } from '@mantine/core';
import { useFormat } from '../../lib/format.ts';
import styles from './charts.module.css';
import type { TrendData, TrendValue } from './trend-series.ts';

/** The table twin of a chart. */
export function TrendTable({ title, data }: { readonly title: string; readonly data: TrendData }) {
  const format = useFormat();
  const shown = (value: TrendValue | undefined) => {
    if (typeof value === 'number') return format.number(value);
    return value ? value.hidden : '–';
  };
  return (
    <Table aria-label={title} verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{data.axis}</Table.Th>
          {data.series.map(({ name }) => (
            <Table.Th key={name} scope="col" className={styles.figure ?? ''}>
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {data.places.map((place, at) => (
          <Table.Tr key={place}>
            <Table.Th scope="row" fw={400}>
              {place}
            </Table.Th>
            {data.series.map(({ name, values }) => (
              <Table.Td key={name} className={styles.figure ?? ''}>
                {shown(values[at])}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
