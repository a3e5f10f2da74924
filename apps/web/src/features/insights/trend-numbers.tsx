import { Table, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Scroller } from '../../ui/scroller.tsx';
import styles from './trends.module.css';
import { type TrendsView, useTrendRows } from './use-trends.ts';

/** Every number of the trend; each opens the records that it counts. */
export function TrendNumbers({ view }: { readonly view: TrendsView }) {
  const { t } = useTranslation('insights');
  const { label } = useLabel();
  const format = useFormat();
  const { rows, dayName } = useTrendRows(view);
  const { search, trend, question, set } = view;
  // The latest first, so that it is seen without scrolling.
  const places = (trend?.days ?? []).map((day, at) => ({ day, at })).reverse();
  const title = t('trends.numbers', { measure: label('trendMeasure', question.measure) });
  return (
    <Scroller label={title}>
      <Table className={styles.numbers ?? ''} aria-label={title} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              {question.by === 'ALL' ? t('trends.state') : label('trendGroup', question.by)}
            </Table.Th>
            {places.map(({ day }) => (
              <Table.Th key={day} scope="col" className={styles.number ?? ''}>
                {dayName(day)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, name, line, code, counts }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{name}</Table.Th>
              {places.map(({ day, at }) => (
                <Table.Td key={day} className={styles.number ?? ''}>
                  {counts[at] === 0 ? (
                    <span className={styles.nothing}>0</span>
                  ) : (
                    <UnstyledButton
                      className={styles.link ?? ''}
                      aria-label={t('trends.open', { count: format.number(counts[at] ?? 0), name, day: dayName(day) })}
                      aria-pressed={search.day === day && search.line === line && search.code === code}
                      onClick={() => set({ day, line, code })}
                    >
                      {format.number(counts[at] ?? 0)}
                    </UnstyledButton>
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroller>
  );
}
