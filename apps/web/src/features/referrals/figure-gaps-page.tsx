import type { Month } from '@alongside/shared';
import { Group } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureGapsQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';
import { pagedRows } from '../../ui/table/paged-rows.ts';
import { FigureGapsDocument } from './figure-gaps.operation.ts';
import type { FigureGapsSearch } from './figure-gaps.search.ts';

type Row = FigureGapsQuery['figureGaps']['edges'][number]['node'];
const tones: Readonly<Record<Row['state'], Tone>> = { OPEN: 'attention', ASKED: 'calm', SETTLED: 'good' };
const unsettled = ['OPEN', 'ASKED'] as const;

/** How far the gap has been looked into, and the way to the dialog of the act that comes next. */
function GapState({ row: { partnership, month, direction, state } }: { readonly row: Row }) {
  const { t } = useTranslation('figures');
  const { label } = useLabel();
  const format = useFormat();
  const act = state === 'OPEN' ? 'ask' : 'settle';
  const name = [partnership.initiative.name, format.month(month), label('referralDirection', direction)].join(', ');
  return (
    <Group gap="xs">
      <StateBadge tone={tones[state]} label={label('figureGapState', state)} />
      {partnership.viewerCan.log && state !== 'SETTLED' && (
        <RouterAnchor
          size="xs"
          to="/partnerships/$partnershipId"
          params={{ partnershipId: partnership.id }}
          search={{ tab: 'referrals', until: month as Month, check: direction }}
          aria-label={t(`check.${act}Of`, { label: name })}
        >
          {t(`check.${act}`)}
        </RouterAnchor>
      )}
    </Group>
  );
}

function useGapColumns(): Column<Row>[] {
  const { t } = useTranslation('figures');
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'partnership',
        header: t('gaps.partnership'),
        primary: true,
        cell: ({ partnership, month }) => (
          <RouterAnchor
            to="/partnerships/$partnershipId"
            params={{ partnershipId: partnership.id }}
            search={{ tab: 'referrals', until: month as Month }}
          >
            {partnership.initiative.name}
          </RouterAnchor>
        ),
      },
      { id: 'month', header: t('gaps.month'), cell: ({ month }) => format.month(month) },
      { id: 'direction', header: t('gaps.direction'), cell: (row) => label('referralDirection', row.direction) },
      { id: 'ours', header: t('gaps.ours'), width: 'narrow', numeric: true, cell: ({ ours }) => format.number(ours) },
      {
        id: 'theirs',
        header: t('gaps.theirs'),
        width: 'narrow',
        numeric: true,
        cell: ({ theirs }) => format.number(theirs),
      },
      {
        id: 'gap',
        header: t('gaps.gap'),
        width: 'narrow',
        numeric: true,
        cell: ({ ours, theirs }) => format.difference(theirs - ours),
      },
      {
        id: 'state',
        header: t('gaps.state'),
        cell: (row) => <GapState row={row} />,
      },
      {
        id: 'who',
        header: t('gaps.who'),
        optional: true,
        cell: ({ state, check }) => state === 'ASKED' && (check?.task.assignee?.name ?? t('check.withNobody')),
      },
      {
        id: 'outcome',
        header: t('gaps.outcome'),
        optional: true,
        cell: ({ check }) =>
          [
            check?.outcome && label('referralCheckOutcome', check.outcome),
            check?.explanation && label('gapExplanation', check.explanation),
          ]
            .filter(Boolean)
            .join(' · '),
      },
    ],
    [t, label, format],
  );
}

/** Months in which both sides counted differently, the widest gap first; each leads to its place in the grid. */
export function FigureGapsPage() {
  const { t } = useTranslation('figures');
  const { options } = useLabel();
  const search = useSearch({ from: '/signed-in/referrals/gaps' });
  const navigate = useNavigate({ from: '/referrals/gaps' });
  const columns = useGapColumns();
  const set = (change: Partial<FigureGapsSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const { check, ...others } = search;
  const filter = { ...others, state: check ?? [...unsettled] };
  const list = usePages(FigureGapsDocument, { filter }, (data) => data.figureGaps);
  const narrowed = Object.values(search).some((value) => value !== undefined);
  return (
    <Page title={t('gaps.title')} lead={t('gaps.lead')} crumbs={[{ label: t('gaps.crumb'), to: '/referrals' }]}>
      <FacetBar
        facets={[
          { id: 'check', label: t('gaps.state'), options: options('figureGapState') },
          { id: 'direction', label: t('gaps.direction'), options: options('referralDirection') },
        ]}
        chosen={{ check, direction: search.direction }}
        onChange={(facet, values) => set({ [facet]: values.length > 0 ? values : undefined })}
        switches={[
          {
            id: 'mine',
            label: t('gaps.mine'),
            on: search.mine === true,
            onChange: (on) => set({ mine: on || undefined }),
          },
        ]}
        onClear={() => void navigate({ search: {}, replace: true })}
      />
      <DataTable
        label={t('gaps.title')}
        memory="figure-gaps"
        columns={columns}
        {...pagedRows(list, list.first?.figureGaps.totalCount)}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={t(narrowed ? 'gaps.noneMatches' : 'gaps.none')}
            text={t(narrowed ? 'gaps.noneMatchesText' : 'gaps.noneText')}
          />
        }
      />
    </Page>
  );
}
