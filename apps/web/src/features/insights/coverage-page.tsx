import {
  audiences,
  type CoverageAxis,
  coverageAxes,
  languageCodes,
  preventionLevels,
  serviceTypes,
} from '@alongside/domain';
import { civilDate } from '@alongside/shared';
import { Group, NativeSelect, SegmentedControl, Skeleton, Text } from '@mantine/core';
import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { AsOfMark, AsOfPicker } from '../../ui/as-of.tsx';
import { SavePicture } from '../../ui/charts/save-picture.tsx';
import { TURN_KEY, useTurnKey } from '../../ui/charts/turn-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { chosenOf, type Facet, FacetBar } from '../../ui/facet-bar.tsx';
import { InsightTabs } from '../../ui/insight-tabs.tsx';
import { Page } from '../../ui/page.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { TableFileMenu } from '../../ui/table-file-menu.tsx';
import styles from './coverage.module.css';
import { CoverageGaps } from './coverage-gaps.tsx';
import { CoverageKey } from './coverage-key.tsx';
import { CoveragePlace } from './coverage-place.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { PrintedLists } from './printed-lists.tsx';
import { type CoverageRow, type CoverageView, useCoverage, useCoverageWords } from './use-coverage.ts';

/** The shapes of the countries come only to who looks at the map. */
const CoverageMap = lazy(() => import('./coverage-map.tsx').then(({ CoverageMap: Drawn }) => ({ default: Drawn })));

/** The day of the report whose lists the registry began with. */
const REPORT_DAY = civilDate('2020-06-30');
const filters = ['level', 'service', 'audience', 'language'] as const;
type Filter = (typeof filters)[number];

function useFilters(): Facet[] {
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  const format = useFormat();
  const codes: Record<Filter, readonly string[]> = {
    level: preventionLevels.codes,
    service: serviceTypes.codes,
    audience: audiences.codes,
    language: languageCodes,
  };
  return filters.map((id) => ({
    id,
    label: t(`facets.${id}`),
    options: codes[id].map((value) => ({
      value,
      label: id === 'language' ? format.language(value) : label(id, value),
    })),
  }));
}

/** Which columns, which day, table or map. */
function Controls({ view: { search, past, set, question } }: { readonly view: CoverageView }) {
  const { t, i18n } = useTranslation('insights');
  const { label, options } = useLabel();
  const { axis, asOf, knownAt, filter } = question;
  return (
    <Group justify="space-between" mb="sm" className="no-print">
      <NativeSelect
        size="xs"
        aria-label={t('coverage.axis')}
        value={axis}
        data={options('coverageAxis')}
        onChange={({ currentTarget: { value } }) =>
          set({ axis: coverageAxes.codes.find((code): code is CoverageAxis => code === value && code !== 'LEVEL') })
        }
      />
      <Group gap="xs">
        <AsOfPicker
          day={past}
          onChange={(on) => set({ on })}
          hint={t('coverage.asOfHint')}
          days={[{ name: t('coverage.reportDay'), day: REPORT_DAY }]}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('coverage.layout')}
          aria-keyshortcuts={TURN_KEY}
          value={search.layout ?? 'TABLE'}
          data={[
            { value: 'TABLE', label: t('coverage.table') },
            { value: 'MAP', label: t('coverage.map') },
          ]}
          onChange={(layout) => set({ layout: layout === 'MAP' ? 'MAP' : undefined })}
        />
        <TableFileMenu
          title={label('listName', 'COVERAGE')}
          request={{
            path: '/export/coverage',
            body: { language: i18n.language, asOf, knownAt, axis, filter, hotline: search.hotline },
          }}
        />
      </Group>
    </Group>
  );
}

/** A past day as we know it today, or as we knew it then. */
function Knowledge({ view: { search, set } }: { readonly view: CoverageView }) {
  const { t } = useTranslation('insights');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('coverage.known')}
      value={search.known ?? 'TODAY'}
      data={[
        { value: 'TODAY', label: t('coverage.knownToday') },
        { value: 'THEN', label: t('coverage.knownThen') },
      ]}
      onChange={(known) => set({ known: known === 'THEN' ? 'THEN' : undefined })}
    />
  );
}

interface MapOfProps {
  readonly view: CoverageView;
  readonly rows: readonly CoverageRow[];
  /** Of which day, with which knowledge, narrowed to what. */
  readonly note: string;
}

/** The map of one column, or of all together, with its picture to take away. */
function MapOf({ view, rows, note }: MapOfProps) {
  const { t } = useTranslation('insights');
  const { search, question, matrix, set } = view;
  const axis = matrix?.axis ?? question.axis;
  const words = useCoverageWords(axis);
  const frame = useRef<HTMLDivElement>(null);
  const columns = matrix?.columns ?? [];
  const at = columns.indexOf(search.column ?? '');
  const title = at < 0 ? t('coverage.all') : words.column(columns[at] ?? '');
  return (
    <>
      <Group justify="space-between" mb="xs" className="no-print">
        <Group gap="xs">
          <NativeSelect
            size="xs"
            aria-label={t('coverage.coloured')}
            value={search.column ?? ''}
            data={[
              { value: '', label: t('coverage.all') },
              ...columns.map((value) => ({ value, label: words.column(value) })),
            ]}
            onChange={({ currentTarget: { value } }) => set({ column: value || undefined })}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('coverage.area')}
            value={search.area ?? 'WORLD'}
            data={[
              { value: 'WORLD', label: t('coverage.areas.WORLD') },
              { value: 'EUROPE', label: t('coverage.areas.EUROPE') },
            ]}
            onChange={(area) => set({ area: area === 'EUROPE' ? 'EUROPE' : undefined, column: search.column })}
          />
        </Group>
        <SavePicture
          frame={frame}
          words={{
            title: `${t('coverage.title')}: ${title}`,
            note,
            sharing: 'GREEN',
            name: `coverage_${question.asOf}`,
          }}
        />
      </Group>
      <div ref={frame}>
        <CoverageKey map />
        <Suspense fallback={<Skeleton height="24rem" />}>
          <CoverageMap
            title={title}
            area={search.area ?? 'WORLD'}
            rows={rows}
            axis={axis}
            cellOf={({ all, cells }) => (at < 0 ? all : cells[at])}
            open={search.place}
            onOpen={(place) => set({ place, column: search.column })}
          />
        </Suspense>
      </div>
    </>
  );
}

/** Of which day the coverage is, with which knowledge, and what it is narrowed to. */
function useNote({ search, past, question }: CoverageView, facets: readonly Facet[]): string {
  const { t } = useTranslation(['insights', 'ui']);
  const format = useFormat();
  const narrowed = chosenOf(facets, Object.fromEntries(filters.map((id) => [id, search[id]]))).map(
    ({ words }) => words,
  );
  return [
    t('ui:chart.asOf', { date: format.date(question.asOf) }),
    past && `${t(search.known ? 'coverage.knownThen' : 'coverage.knownToday')}.`,
    ...[...narrowed, ...(search.hotline ? [t('coverage.withHotline')] : [])].map((words) => `${words}.`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Who is served where, as the registry knows it of a day: covered, fragile, or none known to us. */
export function CoveragePage() {
  const { t } = useTranslation('insights');
  const view = useCoverage();
  const { search, past, question, read, matrix, rows, set } = view;
  const facets = useFilters();
  const note = useNote(view, facets);
  const map = search.layout === 'MAP';
  useTurnKey(() => set({ layout: map ? undefined : 'MAP' }));
  const clear = () =>
    set({ level: undefined, service: undefined, audience: undefined, language: undefined, hotline: undefined });
  return (
    <Page title={t('coverage.title')} lead={t('coverage.lead')}>
      <InsightTabs page="coverage" />
      <Controls view={view} />
      <FacetBar
        facets={facets}
        chosen={Object.fromEntries(filters.map((id) => [id, search[id]]))}
        onChange={(id, values) => set({ [id]: values.length > 0 ? values : undefined })}
        switches={[
          {
            id: 'hotline',
            label: t('coverage.withHotline'),
            on: search.hotline === true,
            onChange: (on) => set({ hotline: on || undefined }),
          },
        ]}
        onClear={clear}
      />
      <AsOfMark
        day={past}
        onChange={(on) => set({ on, known: undefined })}
        meaning={t(search.known ? 'coverage.meaningThen' : 'coverage.meaning')}
        choice={<Knowledge view={view} />}
      />
      {read.error && !matrix && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
      {!matrix && !read.error && <TextSkeleton lines={12} />}
      {matrix && (
        <Text size="sm" c="dimmed" mb="xs">
          {note}
        </Text>
      )}
      {matrix && !map && <CoverageKey map={false} />}
      {matrix && map && rows.length > 0 && <MapOf view={view} rows={rows} note={note} />}
      {matrix && !map && rows.length > 0 && (
        <CoverageTable
          columns={matrix.columns}
          rows={rows}
          axis={matrix.axis}
          open={{ place: search.place, column: search.column }}
          onOpen={(place, column) => set({ place, column })}
        />
      )}
      {matrix && rows.length === 0 && (
        <div className={styles.empty}>
          <EmptyState
            title={t(question.knownAt ? 'coverage.unknownThen' : 'coverage.none')}
            text={t(question.knownAt ? 'coverage.unknownThenText' : 'coverage.noneText')}
          />
        </div>
      )}
      {matrix && <CoverageGaps columns={matrix.columns} rows={rows} axis={matrix.axis} />}
      <PrintedLists asOf={question.asOf} knownAt={question.knownAt} />
      {search.place && <CoveragePlace view={view} place={search.place} column={search.column} />}
    </Page>
  );
}
