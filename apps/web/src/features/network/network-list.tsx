import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Scroller } from '../../ui/scroller.tsx';
import type { NetworkSearch } from './network.search.ts';
import { type Network, useTieWords } from './use-network.ts';

/** Rows that come at once. */
const FIRST = 200;

interface NetworkListProps {
  readonly network: Network;
  /** What the address says now. */
  readonly search: NetworkSearch;
}

/** The same as the picture, as a table: one row for each hotline and initiative that something binds. */
export function NetworkList({ network, search }: NetworkListProps) {
  const { t } = useTranslation('network');
  const words = useTieWords();
  const [all, setAll] = useState(false);
  const shown = all ? network.bonds : network.bonds.slice(0, FIRST);
  return (
    <Scroller label={t('list')}>
      <Table aria-label={t('list')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {(['hotline', 'initiative', 'ties'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`columns.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ hotline, initiative, ties }) => (
            <Table.Tr key={`${hotline.id} ${initiative.id}`}>
              <Table.Td>
                <RouterAnchor to="/insights/network" search={{ ...search, member: hotline.id }}>
                  {hotline.name}
                </RouterAnchor>
              </Table.Td>
              <Table.Td>
                <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: initiative.id }}>
                  {initiative.name}
                </RouterAnchor>
              </Table.Td>
              <Table.Td>{words(ties)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {shown.length < network.bonds.length && (
        <Button variant="subtle" color="gray" onClick={() => setAll(true)}>
          {t('showAll', { count: network.bonds.length })}
        </Button>
      )}
    </Scroller>
  );
}
