import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeListQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { Column } from '../../ui/data-table.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Levels } from './levels.tsx';
import { StatusBadge } from './status-badge.tsx';

export type InitiativeRow = InitiativeListQuery['initiatives']['edges'][number]['node'];

function Name({ row }: { readonly row: InitiativeRow }) {
  return (
    <>
      <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: row.id }}>
        {row.name}
      </RouterAnchor>
      {row.localName && row.localName !== row.name && (
        <Text component="span" size="sm" c="dimmed">
          {' '}
          {row.localName}
        </Text>
      )}
    </>
  );
}

/** The first words of a list; the rest as a number that tells them on hover. */
function Shortened({ words, shown = 2 }: { readonly words: readonly string[]; readonly shown?: number }) {
  if (words.length <= shown) return words.join(', ');
  const rest = words.slice(shown);
  return (
    <>
      {words.slice(0, shown).join(', ')}{' '}
      <Text component="span" size="sm" c="dimmed" title={rest.join(', ')}>
        +{rest.length}
      </Text>
    </>
  );
}

/** The columns of the list of initiatives. */
export function useInitiativeColumns(): Column<InitiativeRow>[] {
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  const format = useFormat();
  const { hotline } = useViewer();
  return useMemo(
    () => [
      {
        id: 'NAME',
        header: t('columns.name'),
        primary: true,
        sortable: true,
        width: 'wide',
        cell: (row) => <Name row={row} />,
      },
      {
        id: 'country',
        header: t('columns.country'),
        cell: (row) => <Shortened words={row.countries.map(({ code }) => format.country(code))} />,
      },
      { id: 'level', header: t('facets.level'), cell: (row) => <Levels initiative={row} /> },
      {
        id: 'service',
        header: t('columns.service'),
        optional: true,
        width: 'wide',
        cell: (row) => <Shortened words={row.services.map((service) => label('service', service))} />,
      },
      {
        id: 'language',
        header: t('columns.language'),
        optional: true,
        hidden: true,
        cell: (row) => row.languages.map(format.language).join(', ') || null,
      },
      {
        id: 'organisation',
        header: t('columns.organisation'),
        optional: true,
        hidden: true,
        cell: (row) => row.organisation?.name ?? null,
      },
      { id: 'status', header: t('columns.status'), optional: true, cell: (row) => <StatusBadge status={row.status} /> },
      ...(hotline
        ? [
            {
              id: 'partnership',
              header: t('columns.partnership'),
              optional: true,
              cell: ({ myPartnership }: InitiativeRow) =>
                myPartnership && (
                  <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: myPartnership.id }}>
                    {label('stage', myPartnership.stage)}
                  </RouterAnchor>
                ),
            },
          ]
        : []),
    ],
    [t, label, format, hotline],
  );
}
