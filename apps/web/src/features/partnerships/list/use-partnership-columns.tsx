import type { CivilDate } from '@alongside/shared';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnershipListQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { RouterAnchor } from '../../../ui/router-link.tsx';
import { HealthCell } from '../health/health-cell.tsx';
import { ReviewDate } from '../review-date.tsx';
import { StageBadge } from '../stage-badge.tsx';

export type PartnershipRow = PartnershipListQuery['partnerships']['edges'][number]['node'];

function Name({ row }: { readonly row: PartnershipRow }) {
  const format = useFormat();
  return (
    <>
      <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: row.id }}>
        {row.initiative.name}
      </RouterAnchor>
      {row.initiative.countries.length > 0 && (
        <Text component="span" size="sm" c="dimmed">
          {' '}
          {format.list(row.initiative.countries.map(({ code }) => format.country(code)))}
        </Text>
      )}
    </>
  );
}

/** Present intensity, and below it the one that is aimed at where that differs. */
function IntensitySteps({ row: { intensity, targetIntensity } }: { readonly row: PartnershipRow }) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  return (
    <>
      {intensity && label('intensity', intensity)}
      {targetIntensity && targetIntensity !== intensity && (
        <Text size="xs" c="dimmed">
          {t('aimsAt', { intensity: label('intensity', targetIntensity) })}
        </Text>
      )}
    </>
  );
}

/** The columns of the list of partnerships, as of a past day where one is given; ids of sortable ones are the API's orders. */
export function usePartnershipColumns(past: CivilDate | undefined): Column<PartnershipRow>[] {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const { hotline } = useViewer();
  return useMemo(
    () => [
      {
        id: 'NAME',
        header: t('initiative'),
        primary: true,
        sortable: true,
        width: 'wide',
        cell: (row) => <Name row={row} />,
      },
      ...(hotline ? [] : [{ id: 'hotline', header: t('hotline'), cell: (row: PartnershipRow) => row.hotline.name }]),
      {
        id: 'STAGE',
        header: past ? t('asOf.stage', { date: format.date(past) }) : t('stage'),
        sortable: true,
        cell: ({ stage, stageOn }) => <StageBadge stage={stageOn ?? stage} />,
      },
      ...(past
        ? [
            {
              id: 'stageToday',
              header: t('asOf.stageToday'),
              cell: ({ stage }: PartnershipRow) => <StageBadge stage={stage} />,
            },
          ]
        : []),
      {
        id: 'HEALTH',
        header: t('health.title'),
        sortable: true,
        optional: true,
        cell: (row) => <HealthCell health={row.health} />,
      },
      {
        id: 'intensity',
        header: t('intensity'),
        optional: true,
        hidden: true,
        cell: (row) => ((row.intensity ?? row.targetIntensity) ? <IntensitySteps row={row} /> : null),
      },
      { id: 'owner', header: t('owner'), optional: true, cell: (row) => row.owner?.name ?? null },
      {
        id: 'LAST_COLLABORATION',
        header: t('lastCollaboration'),
        sortable: true,
        optional: true,
        cell: ({ lastCollaboration }) => lastCollaboration && format.date(lastCollaboration.happenedOn),
      },
      {
        id: 'count',
        header: t('collaborations'),
        numeric: true,
        optional: true,
        hidden: true,
        width: 'narrow',
        cell: (row) => format.number(row.collaborationCount),
      },
      {
        id: 'NEXT_REVIEW',
        header: t('nextReview'),
        sortable: true,
        optional: true,
        cell: ({ nextReviewOn }) => nextReviewOn && <ReviewDate on={nextReviewOn} />,
      },
      {
        id: 'UPDATED',
        header: t('updated'),
        sortable: true,
        optional: true,
        hidden: true,
        cell: (row) => format.ago(row.updatedAt),
      },
    ],
    [t, format, hotline, past],
  );
}
