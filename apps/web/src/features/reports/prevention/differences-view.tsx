import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportDifferencesQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useRead } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Scroller } from '../../../ui/scroller.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import { ReportDifferencesDocument } from './edition.operation.ts';
import { FigureRow } from './figure-list.tsx';
import styles from './prevention.module.css';

type Difference = ReportDifferencesQuery['reportDifferences'][number];

interface DifferencesViewProps {
  readonly id: string;
  readonly dataDate: string;
}

/** Figure by figure what an edition says, what would be said today, and which rows came and went. */
export function DifferencesView({ id, dataDate }: DifferencesViewProps) {
  const { t } = useTranslation('prevention');
  const { label } = useLabel();
  const format = useFormat();
  const read = useRead(ReportDifferencesDocument, { id });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const differences = read.data.reportDifferences;
  if (differences.length === 0) return <EmptyState title={t('differences.none')} text={t('differences.noneText')} />;
  const told = (numbers: Difference['before']) => {
    if (!numbers) return t('differences.missing');
    const { value, base } = numbers;
    const number = format.number(value);
    return base === null || base === undefined ? number : t('ratio', { value: number, base: format.number(base) });
  };
  return (
    <Stack>
      <Text size="sm">{t('differences.what', { date: format.date(dataDate) })}</Text>
      <Text size="sm" c="dimmed">
        {t('differences.reasons', {
          learnt: label('reportReason', 'LEARNT'),
          changed: label('reportReason', 'CHANGED'),
        })}
      </Text>
      <Scroller label={t('edition.differences')}>
        <table className={`${styles.table} ${styles.differences}`}>
          <thead>
            <tr>
              <th scope="col">{t('differences.figure')}</th>
              <th scope="col">{t('differences.before')}</th>
              <th scope="col">{t('differences.now')}</th>
              <th scope="col">{t('differences.came')}</th>
              <th scope="col">{t('differences.went')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((each) => (
              <tr key={each.id}>
                <th scope="row">{each.name}</th>
                <td>{told(each.before)}</td>
                <td>{told(each.after)}</td>
                <td>
                  <Rows rows={each.came} rowKind={each.rowKind ?? null} day={today()} />
                </td>
                <td>
                  <Rows rows={each.went} rowKind={each.rowKind ?? null} day={dataDate} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </Stack>
  );
}

/** Rows up to which all are shown at once. */
const SHOWN = 4;

interface RowsProps {
  readonly rows: Difference['came'];
  readonly rowKind: string | null;
  readonly day: string;
}

function Rows({ rows, rowKind, day }: RowsProps) {
  const { t } = useTranslation('prevention');
  const { label } = useLabel();
  if (rows.length === 0) return '–';
  const list = (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id}>
          <FigureRow row={row} rowKind={rowKind} dataDate={day} />{' '}
          <Text component="span" size="xs" c="dimmed">
            {label('reportReason', row.because)}
          </Text>
        </li>
      ))}
    </ul>
  );
  if (rows.length <= SHOWN) return list;
  return (
    <details>
      <summary>{t('figures.rows', { count: rows.length })}</summary>
      {list}
    </details>
  );
}
