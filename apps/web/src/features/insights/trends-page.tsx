import { trendFinding, trendGroups, trendMeasures } from '@alongside/domain';
import { Group, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { AsOfMark, AsOfPicker } from '../../ui/as-of.tsx';
import { Trend } from '../../ui/charts/trend.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { InsightTabs } from '../../ui/insight-tabs.tsx';
import { Page } from '../../ui/page.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { TableFileMenu } from '../../ui/table-file-menu.tsx';
import { TrendNumbers } from './trend-numbers.tsx';
import { TrendRecords } from './trend-records.tsx';
import { trendSpans } from './trends.search.ts';
import { type TrendsView, useTrendRows, useTrends } from './use-trends.ts';

/** As many lines as a chart tells apart. */
const MOST_LINES = 4;

/** What is followed, by what, how far back, until which day. */
function Controls({ view: { search, past, question, grouped, known, series, set } }: { readonly view: TrendsView }) {
  const { t, i18n } = useTranslation('insights');
  const { label, options } = useLabel();
  const { measure, by } = question;
  const choose = <C extends string>(codes: readonly C[], value: string) => codes.find((code) => code === value);
  return (
    <Group justify="space-between" mb="sm" className="no-print">
      <Group gap="xs">
        <NativeSelect
          size="xs"
          aria-label={t('trends.measure')}
          value={measure}
          data={options('trendMeasure')}
          onChange={({ currentTarget: { value } }) =>
            set({ measure: choose(trendMeasures.codes, value), series: undefined })
          }
        />
        {grouped && (
          <NativeSelect
            size="xs"
            aria-label={t('trends.by')}
            value={by}
            data={options('trendGroup')}
            onChange={({ currentTarget: { value } }) => set({ by: choose(trendGroups.codes, value) })}
          />
        )}
        {by !== 'ALL' && (
          <NativeSelect
            size="xs"
            aria-label={t('trends.state')}
            value={series}
            data={known.map((value) => ({ value, label: label('trendSeries', value) }))}
            onChange={({ currentTarget: { value } }) => set({ series: choose(known, value) })}
          />
        )}
        <NativeSelect
          size="xs"
          aria-label={t('trends.span')}
          value={search.months ?? trendSpans[0]}
          data={trendSpans.map((value) => ({ value, label: t('trends.months', { months: value }) }))}
          onChange={({ currentTarget: { value } }) => set({ months: choose(trendSpans, value) })}
        />
      </Group>
      <Group gap="xs">
        <AsOfPicker day={past} onChange={(on) => set({ on })} hint={t('trends.asOfHint')} />
        <TableFileMenu
          title={label('listName', 'TRENDS')}
          request={{ path: '/export/trend', body: { language: i18n.language, ...question } }}
        />
      </Group>
    </Group>
  );
}

/** The chart under the sentence that says what it shows. */
function Chart({ view }: { readonly view: TrendsView }) {
  const { t } = useTranslation('insights');
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
    ? t('trends.most', {
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
          places: days.map((day) => format.month(day.slice(0, 7))),
          series: drawn.map(({ name, counts }) => ({ name, values: counts })),
        }}
      />
      {by !== 'ALL' && rows.length > MOST_LINES && (
        <Text size="sm" c="dimmed" mb="sm">
          {t('trends.fourLargest')}
        </Text>
      )}
    </>
  );
}

/** What has changed: counts at the ends of months, each a way to the records behind it. */
export function TrendsPage() {
  const { t } = useTranslation('insights');
  const view = useTrends();
  const { search, past, read, trend, grouped, set } = view;
  return (
    <Page title={t('trends.title')} lead={t('trends.lead')}>
      <InsightTabs page="trends" />
      <Controls view={view} />
      <AsOfMark day={past} onChange={(on) => set({ on })} meaning={t('trends.meaning')} />
      {read.error && !trend && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
      {!trend && !read.error && <TextSkeleton lines={12} />}
      {trend && trend.lines.length === 0 && <EmptyState title={t('trends.none')} text={t('trends.noneText')} />}
      {trend && trend.lines.length > 0 && (
        <>
          <Chart view={view} />
          <TrendNumbers view={view} />
          <Text size="sm" c="dimmed" mt="sm">
            {t('trends.rule')} {grouped ? t('trends.ruleNetwork') : t('trends.ruleHotline')}
          </Text>
        </>
      )}
      {search.day && <TrendRecords view={view} day={search.day} line={search.line} code={search.code} />}
    </Page>
  );
}
