import { type TrendSeries, trendStates, type VocabularyName } from '@alongside/domain';
import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import styles from './coverage.module.css';
import { TrendRecordsDocument } from './trends.operation.ts';
import { type TrendsView, useTrendRows } from './use-trends.ts';

const words: Readonly<Record<TrendsView['question']['measure'], VocabularyName>> = {
  STATUS: 'stage',
  INTENSITY: 'intensity',
  OBSTACLES: 'obstacleSeverity',
  CAMPAIGNS: 'campaignPhase',
};

interface TrendRecordsProps {
  readonly view: TrendsView;
  readonly day: string;
  readonly line: string | undefined;
  readonly code: TrendSeries | undefined;
}

/** The same partnerships in their table, as of the day. */
function InTable({ view: { question }, day, code }: TrendRecordsProps) {
  const { t } = useTranslation('insights');
  const stage = code && (trendStates.STATUS[code] as TrendStages | undefined);
  if (question.measure !== 'STATUS' || question.by !== 'ALL' || !stage) return null;
  return (
    <RouterAnchor to="/partnerships" search={{ on: day, stage: [...stage] }} size="sm">
      {t('trends.inTable')}
    </RouterAnchor>
  );
}

type TrendStages = readonly (
  | 'PROSPECT'
  | 'CONTACTED'
  | 'EXPLORING'
  | 'AGREED'
  | 'ACTIVE'
  | 'PAUSED'
  | 'DECLINED'
  | 'ENDED'
)[];

/** The records that a number counts, as they stood at the end of its day. */
export function TrendRecords(props: TrendRecordsProps) {
  const { view, day, line, code } = props;
  const { t } = useTranslation('insights');
  const { label } = useLabel();
  const format = useFormat();
  const { rows, dayName } = useTrendRows(view);
  const { measure, by } = view.question;
  const list = usePages(
    TrendRecordsDocument,
    { measure, by, day, line: line ?? null, series: code ?? null },
    (data) => data.trendRecords,
  );
  const row = rows.find((one) => one.line === line && one.code === code);
  return (
    <SidePanel
      title={[row?.name, code && by !== 'ALL' ? label('trendSeries', code) : '', dayName(day)]
        .filter(Boolean)
        .join(', ')}
      onClose={() => view.set({})}
      open={<InTable {...props} />}
    >
      {list.error && !list.first && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <TextSkeleton lines={4} />}
      <ul className={styles.list}>
        {list.rows.map(({ id, title, hotline, state, since, partnershipId, campaignId }) => (
          <li key={id} className={styles.line}>
            {partnershipId && (
              <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId }}>
                {title}
              </RouterAnchor>
            )}
            {campaignId && (
              <RouterAnchor to="/campaigns/$campaignId" params={{ campaignId }}>
                {title}
              </RouterAnchor>
            )}
            <Text size="xs" c="dimmed">
              {[
                view.grouped ? (hotline ?? label('trendLine', 'SECRETARIAT')) : '',
                label(words[measure], state),
                t('trends.since', { date: format.date(since) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="subtle" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('trends.more', {
            shown: format.number(list.rows.length),
            of: format.number(list.first?.trendRecords.totalCount ?? 0),
          })}
        </Button>
      )}
    </SidePanel>
  );
}
