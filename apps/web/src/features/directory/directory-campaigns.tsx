import { directoryPhases } from '@alongside/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectoryCampaignsQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FacetBar } from '../../ui/facet-bar.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { pagedRows } from '../../ui/table/paged-rows.ts';
import { DirectoryCampaignsDocument } from './directory.operation.ts';
import { directorySearch } from './directory.search.ts';

type Row = DirectoryCampaignsQuery['directoryCampaigns']['edges'][number]['node'];

function useCampaignColumns(): Column<Row>[] {
  const { t } = useTranslation('directory');
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('campaigns.title'),
        primary: true,
        cell: ({ id, title }) => (
          <RouterAnchor to="/campaigns/$campaignId" params={{ campaignId: id }}>
            {title}
          </RouterAnchor>
        ),
      },
      {
        id: 'lead',
        header: t('campaigns.lead'),
        cell: ({ lead }) =>
          lead ? (
            <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: lead.id }}>
              {lead.name}
            </RouterAnchor>
          ) : (
            t('campaigns.secretariat')
          ),
      },
      {
        id: 'initiatives',
        header: t('campaigns.initiatives'),
        cell: ({ initiatives }) =>
          initiatives.map(({ id, name }) => (
            <div key={id}>
              <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: id }}>
                {name}
              </RouterAnchor>
            </div>
          )),
      },
      {
        id: 'others',
        header: t('campaigns.hotlines'),
        optional: true,
        cell: ({ hotlines, lead }) => format.list(hotlines.filter(({ id }) => id !== lead?.id).map(({ name }) => name)),
      },
      {
        id: 'phase',
        header: t('campaigns.phase'),
        width: 'narrow',
        cell: ({ phase }) => label('campaignPhase', phase),
      },
      {
        id: 'theme',
        header: t('campaigns.theme'),
        optional: true,
        hidden: true,
        cell: ({ theme }) => label('campaignTheme', theme),
      },
      {
        id: 'countries',
        header: t('campaigns.countries'),
        optional: true,
        cell: ({ countries }) => format.list(countries.map(format.country)),
      },
      {
        id: 'when',
        header: t('campaigns.when'),
        cell: ({ startsOn, endsOn }) =>
          [startsOn, endsOn].flatMap((day) => (day ? [format.date(day)] : [])).join(' – '),
      },
    ],
    [t, label, format],
  );
}

/** Who runs which campaign with which initiatives, once everybody who takes part has agreed to it. */
export function DirectoryCampaigns() {
  const { t } = useTranslation('directory');
  const { label } = useLabel();
  const { phase } = useSearch({ from: '/signed-in/directory' });
  const navigate = useNavigate({ from: '/directory' });
  const columns = useCampaignColumns();
  const filter = phase ? { phase } : null;
  const list = usePages(DirectoryCampaignsDocument, { filter }, (data) => data.directoryCampaigns);
  const choose = (values: readonly string[]) =>
    void navigate({ search: directorySearch({ part: 'campaigns', phase: values }), replace: true });
  return (
    <>
      <FacetBar
        facets={[
          {
            id: 'phase',
            label: t('campaigns.phase'),
            options: directoryPhases.map((code) => ({ value: code, label: label('campaignPhase', code) })),
          },
        ]}
        chosen={{ phase }}
        onChange={(_, values) => choose(values)}
        onClear={() => choose([])}
      />
      <DataTable
        label={t('campaigns.label')}
        memory="directory-campaigns"
        columns={columns}
        {...pagedRows(list, list.first?.directoryCampaigns.totalCount)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('campaigns.emptyTitle')} text={t('campaigns.emptyText')} />}
      />
    </>
  );
}
