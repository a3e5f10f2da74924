import { referralMeasures } from '@alongside/domain';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReferralTrendQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { thisMonth, utcToday } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Trend } from '../../ui/charts/trend.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { ShownCount } from '../../ui/shown-count.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { TableFileMenu } from '../../ui/table-file-menu.tsx';
import { NumberTable } from './number-table.tsx';
import { Choice, TrendControls } from './trend-controls.tsx';
import { ReferralTrendDocument } from './trends.operation.ts';
import { useTrendSearch } from './trends.search.ts';
import { useLineName } from './use-trends.ts';

/** As many lines as a chart tells apart. */
const MOST_LINES = 4;

type Told = ReferralTrendQuery['referralTrend'];
type Line = Told['lines'][number];

const shownSum = ({ counts }: Line) => counts.reduce((sum, one) => sum + (one?.count ?? 0), 0);

/** Chart and numbers of one measure. */
function Numbers({ told: { months, lines, knownOn }, title }: { readonly told: Told; readonly title: string }) {
  const { t } = useTranslation(['insights', 'referrals', 'ui']);
  const { label } = useLabel();
  const format = useFormat();
  const lineName = useLineName();
  const nameOf = ({ kind, id, name }: Line) => {
    if (kind === 'REGION') return lineName('REGION', id ?? 'NONE', null);
    return kind === 'HOTLINE' ? name : label('referralLineKind', kind);
  };
  const monthName = (month: string) =>
    month === thisMonth() ? t('referrals:totals.soFar', { month: format.month(month) }) : format.month(month);
  const drawn = lines.toSorted((a, b) => shownSum(b) - shownSum(a)).slice(0, MOST_LINES);
  const shownValue = (one: Line['counts'][number]) =>
    one?.hidden ? { hidden: label('hiddenCount', one.hidden) } : (one?.count ?? null);
  const cell = (line: number, place: number) => {
    const one = lines[line]?.counts[place];
    if (!one) return <span title={t('trends.notTold')}>–</span>;
    if (one.hidden || one.count === 0) return <ShownCount {...one} />;
    return (
      <RouterAnchor to="/insights/referrals" search={{ year: Number(months[place]?.slice(0, 4)) }}>
        {format.number(one.count ?? 0)}
      </RouterAnchor>
    );
  };
  const own = lines.some(({ kind }) => kind === 'OWN');
  const day = own ? utcToday() : knownOn;
  const signs = lines.some(({ counts }) => counts.some((one) => one?.hidden));
  return (
    <>
      <Text fw={500} mb="xs">
        {title}
      </Text>
      <Trend
        title={title}
        data={{
          axis: t('trends.month'),
          places: months.map(monthName),
          series: drawn.map((line) => ({ name: nameOf(line) ?? '', values: line.counts.map(shownValue) })),
        }}
        note={t('ui:chart.asOf', { date: format.date(day) })}
        // Exact counts stay in the hotline.
        sharing={own ? 'AMBER_STRICT' : 'AMBER'}
        name={`trend-referrals_${day}`}
      />
      {lines.length > MOST_LINES && (
        <Text size="sm" c="dimmed" mb="sm">
          {t('trends.fourMost')}
        </Text>
      )}
      <NumberTable
        title={t('trends.numbers', { measure: label('trendFigure', 'REFERRALS') })}
        head={t('trends.line')}
        places={months.map((month) => ({ key: month, name: monthName(month) }))}
        lines={lines.map((line) => ({ key: `${line.kind} ${line.id}`, name: nameOf(line) }))}
        cell={cell}
      />
      <Text size="sm" c="dimmed" mt="sm">
        {own && `${t('trends.ruleOwn')} `}
        {signs &&
          `${t('referrals:totals.small')} ${t('referrals:totals.smallMeans')} ${t('referrals:totals.withheld')} ${t('referrals:totals.withheldMeans')} ${t('referrals:totals.hiddenHint')} `}
        {lines.some(({ kind }) => kind !== 'OWN') &&
          `${t('referrals:totals.known', { date: format.date(knownOn) })} ${t('referrals:totals.labels')} ${t('trends.ruleReferrals')}`}
      </Text>
    </>
  );
}

/** Referrals by month: the numbers of the tables of each year, and the same ones hidden. */
export function ReferralTrend() {
  const { t, i18n } = useTranslation('insights');
  const { label } = useLabel();
  const format = useFormat();
  const { search, by, months, set } = useTrendSearch();
  const question = { measure: search.of ?? ('HELP_OUT' as const), by, months };
  const read = useRead(ReferralTrendDocument, question);
  const told = read.data?.referralTrend;
  const measure = label('referralMeasure', question.measure);
  const span = (list: readonly string[]) => ({
    first: format.month(list[0] ?? ''),
    last: format.month(list.at(-1) ?? ''),
  });
  return (
    <>
      <TrendControls
        acts={
          <TableFileMenu
            title={label('listName', 'TRENDS')}
            request={{ path: '/export/referral-trend', body: { language: i18n.language, ...question } }}
          />
        }
      >
        <Choice
          label={t('trends.of')}
          value={question.measure}
          options={referralMeasures.codes.map((value) => ({ value, label: label('referralMeasure', value) }))}
          onChange={(of) => set({ of })}
        />
      </TrendControls>
      {read.error && !told && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
      {!told && !read.error && <TextSkeleton lines={12} />}
      {told && told.lines.length === 0 && <EmptyState title={t('trends.none')} text={t('trends.noneText')} />}
      {told && told.lines.length > 0 && (
        <Numbers told={told} title={t('trends.through', { measure, ...span(told.months) })} />
      )}
    </>
  );
}
