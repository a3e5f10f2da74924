import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignListQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { Column } from '../../ui/data-table.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { PhaseBadge } from './phase-badge.tsx';

export type CampaignRow = CampaignListQuery['campaigns']['edges'][number]['node'];

/** The columns of the list of campaigns. */
export function useCampaignColumns(): Column<CampaignRow>[] {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'TITLE',
        header: t('columns.title'),
        primary: true,
        sortable: true,
        width: 'wide',
        cell: (row) => (
          <RouterAnchor to="/campaigns/$campaignId" params={{ campaignId: row.id }}>
            {row.title}
          </RouterAnchor>
        ),
      },
      { id: 'PHASE', header: t('facets.phase'), sortable: true, cell: (row) => <PhaseBadge phase={row.phase} /> },
      { id: 'theme', header: t('facets.theme'), optional: true, cell: (row) => label('campaignTheme', row.theme) },
      {
        id: 'lead',
        header: t('lead.label'),
        optional: true,
        cell: (row) => row.lead?.name ?? t('lead.secretariat'),
      },
      {
        id: 'country',
        header: t('facets.country'),
        optional: true,
        cell: (row) => format.list(row.countries.map(format.country)) || null,
      },
      {
        id: 'language',
        header: t('facets.language'),
        optional: true,
        hidden: true,
        cell: (row) => format.list(row.languages.map(format.language)) || null,
      },
      {
        id: 'audience',
        header: t('facets.audience'),
        optional: true,
        hidden: true,
        cell: (row) => format.list(row.audiences.map((code) => label('audience', code))) || null,
      },
      {
        id: 'STARTS',
        header: t('columns.when'),
        sortable: true,
        cell: (row) => [row.startsOn, row.endsOn].flatMap((day) => (day ? [format.date(day)] : [])).join(' – ') || null,
      },
      {
        id: 'participants',
        header: t('columns.participants'),
        optional: true,
        cell: (row) => (
          <span title={row.participants.map(({ name }) => name).join(', ')}>{row.participants.length}</span>
        ),
      },
      {
        id: 'UPDATED',
        header: t('columns.updated'),
        optional: true,
        hidden: true,
        sortable: true,
        cell: (row) => format.date(row.updatedAt),
      },
    ],
    [t, label, format],
  );
}
