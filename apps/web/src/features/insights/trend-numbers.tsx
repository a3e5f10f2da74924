import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { NumberTable } from './number-table.tsx';
import styles from './trends.module.css';
import { type TrendsView, useTrendRows } from './use-trends.ts';

/** Every number of the trend; each opens the records that it counts. */
export function TrendNumbers({ view }: { readonly view: TrendsView }) {
  const { t } = useTranslation('insights');
  const { label } = useLabel();
  const format = useFormat();
  const { rows, dayName } = useTrendRows(view);
  const { search, trend, question, set } = view;
  const days = trend?.days ?? [];
  const cell = (at: number, place: number) => {
    const row = rows[at];
    const day = days[place];
    const count = row?.counts[place] ?? 0;
    if (!row || !day || count === 0) return <span className={styles.nothing}>{format.number(0)}</span>;
    const { name, line, code } = row;
    return (
      <UnstyledButton
        className={styles.link ?? ''}
        aria-label={t('trends.open', { count: format.number(count), name, day: dayName(day) })}
        aria-pressed={search.day === day && search.line === line && search.code === code}
        onClick={() => set({ day, line, code })}
      >
        {format.number(count)}
      </UnstyledButton>
    );
  };
  return (
    <NumberTable
      title={t('trends.numbers', { measure: label('trendMeasure', question.measure) })}
      head={question.by === 'ALL' ? t('trends.state') : label('trendGroup', question.by)}
      places={days.map((day) => ({ key: day, name: dayName(day) }))}
      lines={rows}
      cell={cell}
    />
  );
}
