import { type Appetite, statedAppetites } from '@alongside/domain';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppetiteTrendQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { utcToday } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Trend } from '../../ui/charts/trend.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { TableFileMenu } from '../../ui/table-file-menu.tsx';
import { NumberTable } from './number-table.tsx';
import { Choice, TrendControls } from './trend-controls.tsx';
import { AppetiteTrendDocument } from './trends.operation.ts';
import { useTrendSearch } from './trends.search.ts';
import { useLineName } from './use-trends.ts';

/** As many lines as a chart tells apart. */
const MOST_LINES = 4;

type Told = AppetiteTrendQuery['appetiteTrend'];
type Round = Told['rounds'][number];

/** What one line of the table says of one round; undefined where nobody of the line answered in it. */
interface Share {
  readonly count: number | null | undefined;
  readonly base: number | null | undefined;
}

/** A line of the table: an answer of everybody, or one answer of a hotline or region. */
interface ShareLine {
  readonly key: string;
  readonly name: string;
  readonly shares: readonly (Share | undefined)[];
}

const shareIn = ({ lines }: Round, id: string, code: Appetite): Share | undefined => {
  const line = lines.find((one) => one.id === id);
  return line && { count: line.answers.find((one) => one.code === code)?.count, base: line.answered };
};

/** Whole percent; null where something is hidden or nobody answered. */
const percentOf = (share: Share | undefined): number | null =>
  share?.count == null || !share.base ? null : Math.round((100 * share.count) / share.base);

/** The lines that the address asks for. */
function useShareLines({ rounds }: Told): ShareLine[] {
  const { search, by } = useTrendSearch();
  const { label } = useLabel();
  const lineName = useLineName();
  if (by === 'ALL')
    return statedAppetites.map((code) => ({
      key: code,
      name: label('appetite', code),
      shares: rounds.map((round) => shareIn(round, 'ALL', code)),
    }));
  const wish = search.wish ?? 'YES';
  const known = new Map(
    rounds.flatMap(({ lines }) => lines.map(({ id, name }) => [id, lineName(by, id, name)] as const)),
  );
  return [...known]
    .map(([key, name]) => ({ key, name, shares: rounds.map((round) => shareIn(round, key, wish)) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Chart of shares and table of counts, each with its base. */
function Shares({ told }: { readonly told: Told }) {
  const { t } = useTranslation('insights');
  const { label } = useLabel();
  const format = useFormat();
  const { by, search } = useTrendSearch();
  const lines = useShareLines(told);
  const { rounds } = told;
  const single = by === 'HOTLINE';
  const last = rounds.at(-1);
  const drawn = lines
    .toSorted((a, b) => (b.shares.at(-1)?.base ?? 0) - (a.shares.at(-1)?.base ?? 0))
    .slice(0, by === 'ALL' ? lines.length : MOST_LINES);
  const wish = label('appetite', by === 'ALL' ? 'YES' : (search.wish ?? 'YES'));
  const first = by === 'ALL' ? lines[0]?.shares.at(-1) : undefined;
  const title =
    first?.count == null || first.base == null
      ? t(single ? 'trends.appetiteSingle' : 'trends.appetiteBy', { wish })
      : t('trends.appetiteSaid', {
          round: last?.title,
          wish,
          count: format.number(first.count),
          base: format.number(first.base),
        });
  /** Of one hotline its answer, else how many of all gave the answer that is asked for. */
  const said = (round: Round, line: ShareLine, { count, base }: Share) => {
    const given = round.lines.find(({ id }) => id === line.key)?.answers.filter((one) => one.count) ?? [];
    if (single && base === 1) return given.map(({ code }) => label('appetite', code)).join('') || t('trends.dontKnow');
    if (single) return given.map((one) => `${label('appetite', one.code)} ${format.number(one.count ?? 0)}`).join(', ');
    return t('trends.ofBase', { count: format.number(count ?? 0), base: format.number(base ?? 0) });
  };
  const cell = (at: number, place: number) => {
    const line = lines[at];
    const share = line?.shares[place];
    const round = rounds[place];
    if (!line || !share || !round || share.base === 0) return <span title={t('trends.nobodyAnswered')}>–</span>;
    if (share.count == null || share.base == null)
      return (
        <Text span c="dimmed" size="sm">
          {t('trends.hiddenFew')}
        </Text>
      );
    return (
      <RouterAnchor to="/surveys/$roundId" params={{ roundId: round.roundId }} search={{ tab: 'results' }}>
        {said(round, line, share)}
      </RouterAnchor>
    );
  };
  return (
    <>
      <Text fw={500} mb="xs">
        {title}
      </Text>
      {!single && (
        <>
          <Trend
            title={title}
            data={{
              axis: t('trends.round'),
              places: rounds.map(({ on }) => format.date(on)),
              series: drawn.map(({ name, shares }) => ({
                name,
                values: shares.map((share) =>
                  share && (share.count == null || share.base == null)
                    ? { hidden: t('trends.hiddenFew') }
                    : percentOf(share),
                ),
              })),
            }}
            note={`${t('trends.percent')} ${t('trends.closedBy', { date: format.date(utcToday()) })}`}
            sharing={told.audience === 'SECRETARIAT' ? 'AMBER' : 'GREEN'}
            name={`trend-appetite_${utcToday()}`}
          />
          {by !== 'ALL' && lines.length > MOST_LINES && (
            <Text size="sm" c="dimmed" mb="sm">
              {t('trends.fourBases')}
            </Text>
          )}
        </>
      )}
      <NumberTable
        title={t('trends.numbers', { measure: label('trendFigure', 'APPETITE') })}
        head={by === 'ALL' ? t('trends.answer') : label('trendGroup', by)}
        places={rounds.map(({ roundId, title: name, on }) => ({ key: roundId, name: `${name}, ${format.date(on)}` }))}
        few
        lines={lines}
        cell={cell}
      />
      <Text size="sm" c="dimmed" mt="sm">
        {t('trends.ruleAppetite')} {told.audience === 'MEMBERS' ? t('trends.ruleMembers') : t('trends.ruleSecretariat')}
      </Text>
    </>
  );
}

/** The wish to do more, as it was answered in each round. */
export function AppetiteTrend() {
  const { t, i18n } = useTranslation('insights');
  const { label } = useLabel();
  const { search, by, set } = useTrendSearch();
  const read = useRead(AppetiteTrendDocument, { by });
  const told = read.data?.appetiteTrend;
  return (
    <>
      <TrendControls
        monthly={false}
        acts={
          <TableFileMenu
            title={label('listName', 'TRENDS')}
            request={{ path: '/export/appetite', body: { language: i18n.language, by } }}
          />
        }
      >
        {by === 'REGION' && (
          <Choice
            label={t('trends.answer')}
            value={search.wish ?? 'YES'}
            options={statedAppetites.map((value) => ({ value, label: label('appetite', value) }))}
            onChange={(wish) => set({ wish })}
          />
        )}
      </TrendControls>
      {read.error && !told && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
      {!told && !read.error && <TextSkeleton lines={12} />}
      {told && told.rounds.length === 0 && <EmptyState title={t('trends.noRound')} text={t('trends.noRoundText')} />}
      {told && told.rounds.length > 0 && <Shares told={told} />}
    </>
  );
}
