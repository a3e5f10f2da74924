import { type TrendMeasure, trendFinding } from '@alongside/domain';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { AsOfMark, AsOfPicker } from '../../ui/as-of.tsx';
import { Trend } from '../../ui/charts/trend.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { TableFileMenu } from '../../ui/table-file-menu.tsx';
import { Choice, TrendControls } from './trend-controls.tsx';
import { TrendNumbers } from './trend-numbers.tsx';
import { TrendRecords } from './trend-records.tsx';
import { type TrendsView, useTrendRows, useTrends } from './use-trends.ts';

/** As many lines as a chart tells apart. */
const MOST_LINES = 4;

function Controls({ view: { past, question, known, series, set } }: { readonly view: TrendsView }) {
  const { t, i18n } = useTranslation('insights');
  const { label } = useLabel();
  return (
    <TrendControls
      acts={
        <>
          <AsOfPicker day={past} onChange={(on) => set({ on })} hint={t('trends.asOfHint')} />
          <TableFileMenu
            title={label('listName', 'TRENDS')}
            request={{ path: '/export/trend', body: { language: i18n.language, ...question } }}
          />
        </>
      }
    >
      {question.by !== 'ALL' && (
        <Choice
          label={t('trends.state')}
          value={series}
          options={known.map((value) => ({ value, label: label('trendSeries', value) }))}
          onChange={(value) => set({ series: value })}
        />
      )}
    </TrendControls>
  );
}

/** The chart under the sentence that says what it shows. */
function Chart({ view }: { readonly view: TrendsView }) {
  const { t } = useTranslation(['insights', 'ui']);
  const { label } = useLabel();
  const format = useFormat();
  const { rows, dayName } = useTrendRows(view);
  const { measure, by } = view.question;
  const days = view.trend?.days ?? [];
  const largest = (counts: readonly number[]) => counts.at(-1) ?? 0;
  const drawn =
    by === 'ALL' ? rows : rows.toSorted((a, b) => largest(b.counts) - largest(a.counts)).slice(0, MOST_LINES);
  const moved = trendFinding(by === 'ALL' ? rows : []);
  const finding =
    moved && moved.from !== moved.to
      ? t('trends.finding', {
          measure: label('trendMeasure', measure),
          name: label('trendSeries', moved.code),
          from: format.number(moved.from),
          to: format.number(moved.to),
          first: dayName(days[0] ?? ''),
          last: dayName(days.at(-1) ?? ''),
        })
      : t('trends.steady', { measure: label('trendMeasure', measure) });
  const most = drawn[0];
  const compared = most
    ? t(largest(most.counts) > 0 ? 'trends.most' : 'trends.noneOfState', {
        measure: label('trendMeasure', measure),
        state: label('trendSeries', view.series),
        name: most.name,
        count: format.number(largest(most.counts)),
        last: dayName(days.at(-1) ?? ''),
      })
    : '';
  const title = by === 'ALL' ? finding : compared;
  return (
    <>
      <Text fw={500} mb="xs">
        {title}
      </Text>
      <Trend
        title={title}
        data={{
          axis: t('trends.endOf'),
          places: days.map(dayName),
          series: drawn.map(({ name, counts }) => ({ name, values: counts })),
        }}
        note={t('ui:chart.asOf', { date: format.date(days.at(-1) ?? '') })}
        sharing={view.trend?.sharing ?? 'AMBER_STRICT'}
        name={`trend-${measure.toLowerCase()}_${days.at(-1)}`}
      />
      {by !== 'ALL' && rows.length > MOST_LINES && (
        <Text size="sm" c="dimmed" mb="sm">
          {t('trends.fourLargest')}
        </Text>
      )}
    </>
  );
}

/** What is counted out of spans of records, each number a way to the records behind it. */
export function CountedTrend({ measure }: { readonly measure: TrendMeasure }) {
  const { t } = useTranslation('insights');
  const view = useTrends(measure);
  const { search, past, read, trend, grouped, set } = view;
  return (
    <>
      <Controls view={view} />
      <AsOfMark day={past} onChange={(on) => set({ on })} meaning={t('trends.meaning')} />
      {read.error && !trend && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
      {!trend && !read.error && <TextSkeleton lines={12} />}
      {trend && trend.lines.length === 0 && <EmptyState title={t('trends.none')} text={t('trends.noneText')} />}
      {trend && trend.lines.length > 0 && (
        <>
          <Chart view={view} />
          <TrendNumbers view={view} />
          {view.question.by === 'REGION' && trend.lines.every(({ id }) => id === 'NONE') && (
            <Text size="sm" mt="sm">
              {t('trends.noRegions')}
            </Text>
          )}
          <Text size="sm" c="dimmed" mt="sm">
            {t('trends.rule')} {measure === 'INTENSITY' && t('trends.ruleIntensity')}{' '}
            {grouped ? t('trends.ruleNetwork') : t('trends.ruleHotline')}
          </Text>
        </>
      )}
      {search.day && <TrendRecords view={view} day={search.day} line={search.line} code={search.code} />}
    </>
  );
}
