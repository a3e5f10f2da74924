import { MAX_BATCH } from '@alongside/domain';
import { Alert, Button, Group, Menu, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { readOptions, useRead } from '../../../lib/query.ts';
import type { Selection } from '../../../ui/table/selection.ts';
import { listFilter } from '../list/list-filter.ts';
import { PartnershipFacetsDocument } from '../list/partnership-list.operation.ts';
import { useColleagues } from '../list/use-colleagues.ts';
import type { PartnershipListSearch } from '../partnership.search.ts';
import { AddTasksDialog } from './add-tasks-dialog.tsx';
import { MatchingPartnershipsDocument } from './selection.operation.ts';
import styles from './selection-bar.module.css';
import { useAssignOwner } from './use-batch.ts';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly search: PartnershipListSearch;
}

/** How many partnerships are selected, the way to all that match, and what can be done with them at once. */
export function SelectionBar({ selection, search }: SelectionBarProps) {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const [fault, setFault] = useState<string | undefined>();
  const [addingTask, setAddingTask] = useState(false);
  const owner = useAssignOwner(setFault);
  const { owners } = useColleagues();
  const count = selection.keys.size;
  if (count === 0) return null;
  const ids = [...selection.keys];
  const tooMany = count > MAX_BATCH;
  const assign = (id: string | null, name: string) => {
    setFault(undefined);
    owner.assign(ids, id, name);
  };
  return (
    <section className={`${styles.bar} no-print`} aria-label={t('selection.title')}>
      {fault && (
        <Alert variant="default" role="alert" withCloseButton onClose={() => setFault(undefined)}>
          {fault}
        </Alert>
      )}
      <Group gap="xs">
        <Text size="sm" fw={500} role="status">
          {t('selection.count', { count, number: format.number(count) })}
        </Text>
        <AllMatching selection={selection} search={search} />
        <Button variant="subtle" color="gray" size="compact-sm" onClick={selection.clear}>
          {t('selection.clear')}
        </Button>
      </Group>
      <Group gap="xs">
        {tooMany && <Text size="xs">{t('selection.tooMany', { most: format.number(MAX_BATCH) })}</Text>}
        <Menu position="top-end" shadow="md" withinPortal trapFocus returnFocus>
          <Menu.Target>
            <Button size="compact-sm" variant="default" disabled={tooMany} loading={owner.busy}>
              {t('selection.assign')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown className={styles.people}>
            {owners.map(({ id, name }) => (
              <Menu.Item key={id} onClick={() => assign(id, name)}>
                {name}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item onClick={() => assign(null, t('nobody'))}>{t('nobody')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Button size="compact-sm" variant="default" disabled={tooMany} onClick={() => setAddingTask(true)}>
          {t('selection.addTask')}
        </Button>
      </Group>
      {addingTask && <AddTasksDialog partnershipIds={ids} onClose={() => setAddingTask(false)} />}
    </section>
  );
}

/** Selects all that match, loaded or not. They are fetched by their ids, so what is counted is what is acted on. */
function AllMatching({ selection, search }: SelectionBarProps) {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const asked = { search: search.q ?? null, filter: listFilter(search) };
  const total = useRead(PartnershipFacetsDocument, asked).data?.partnerships.totalCount;
  if (total === undefined || total <= selection.keys.size) return null;
  if (total > MAX_BATCH) {
    return (
      <Text size="xs" c="dimmed">
        {t('selection.allTooMany', { number: format.number(total), most: format.number(MAX_BATCH) })}
      </Text>
    );
  }
  const selectAll = async () => {
    setBusy(true);
    const ids: string[] = [];
    let after: string | null | undefined = null;
    do {
      const variables: typeof asked & { after: string | null } = { ...asked, after };
      const { partnerships } = await client.fetchQuery(readOptions(MatchingPartnershipsDocument, variables));
      ids.push(...partnerships.edges.map(({ node }) => node.id));
      after = partnerships.pageInfo.hasNextPage ? partnerships.pageInfo.endCursor : null;
    } while (after);
    selection.set(ids);
  };
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={busy}
      onClick={() => void selectAll().finally(() => setBusy(false))}
    >
      {t('selection.all', { number: format.number(total) })}
    </Button>
  );
}
