import { ActionIcon, Button, Group, NativeSelect, Popover, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { HistoryEventFragment } from '../../lib/history.operation.ts';
import type { HistoryChange, HistoryEvent } from '../../lib/history-acts.ts';
import { useHistoryWords } from '../../lib/history-words.ts';
import { usePages } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { HistoryList } from '../../ui/history-list.tsx';
import { RemovedLink } from '../../ui/removed-link.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { PartnershipHistoryDocument } from './partnership.operation.ts';
import { historyTables } from './partnership.search.ts';
import { formOf } from './partnership-form.ts';
import type { PartnershipRecord } from './record.ts';
import { useRestoreValue } from './use-restore-value.ts';

const nothing = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

interface RestoreProps {
  readonly event: HistoryEvent;
  readonly change: HistoryChange;
  readonly restoring: ReturnType<typeof useRestoreValue>;
}

/** Puts the old value back, or says why that is not possible. */
function Restore({ event, change, restoring }: RestoreProps) {
  const { t } = useTranslation('history');
  const words = useHistoryWords();
  const verdict = restoring.verdict(event, change);
  const field = words.field(change.field);
  if (verdict === null) return null;
  if (verdict === 'EDIT') {
    const value = words.value(event.table, change.field, change.before);
    return (
      <Button
        variant="subtle"
        size="compact-xs"
        loading={restoring.busy}
        aria-label={t('restoreOf', { field, value })}
        onClick={() => restoring.restore(event, change)}
      >
        {t('restore')}
      </Button>
    );
  }
  return (
    <Popover position="bottom-end" withinPortal shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('whyNot', { field })}>
          <IconInfoCircle size="var(--al-icon-small)" aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown maw="20rem">
        <Text size="sm" tabIndex={-1} data-autofocus>
          {t(`barriers.${verdict}`)}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Every change of the partnership and its parts, by whom and when, with the old values in reach. */
export function PartnershipHistory({ partnership }: { readonly partnership: PartnershipRecord }) {
  const { t } = useTranslation('history');
  const words = useHistoryWords();
  const { part } = useSearch({ from: '/signed-in/partnerships/$partnershipId' });
  const navigate = useNavigate({ from: '/partnerships/$partnershipId' });
  const restoring = useRestoreValue(formOf(partnership));
  const list = usePages(
    PartnershipHistoryDocument,
    { id: partnership.id, table: part ? [part] : null },
    (data) => data.partnership?.history ?? nothing,
  );
  const events = readFragment(HistoryEventFragment, list.rows);
  const filter = (
    <Group gap="md">
      <RemovedLink partnershipId={partnership.id} />
      <NativeSelect
        size="xs"
        aria-label={t('filter')}
        value={part ?? ''}
        data={[
          { value: '', label: t('everything') },
          ...historyTables.map((table) => ({ value: table, label: words.table(table) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            search: (old) => ({ ...old, part: historyTables.find((table) => table === value) }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </Group>
  );
  return (
    <Section title={t('title')} hint={t('hint')} act={filter}>
      {list.error && list.rows.length === 0 && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <TextSkeleton lines={6} />}
      {!list.isPending && !list.error && list.rows.length === 0 && (
        <EmptyState title={t(part ? 'noneOfKind' : 'emptyTitle')} text={t(part ? 'noneOfKindText' : 'emptyText')} />
      )}
      <HistoryList
        events={events}
        {...(partnership.viewerCan.edit && {
          act: (event: HistoryEvent, change: HistoryChange) => (
            <Restore event={event} change={change} restoring={restoring} />
          ),
        })}
      />
      {list.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          size="compact-sm"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </Section>
  );
}
