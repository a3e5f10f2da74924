import type { HandoverStatus } from '@alongside/domain';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoverListQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange, usePages } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useRefusalText } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';
import { pagedRows } from '../../ui/table/paged-rows.ts';
import { toast } from '../../ui/toast.tsx';
import { CancelHandoverDocument, HandoverListDocument } from './handover.operation.ts';
import { useUndoHandover } from './use-undo-handover.ts';

type Row = HandoverListQuery['handovers']['edges'][number]['node'];

const tones: Record<HandoverStatus, Tone> = { PLANNED: 'calm', DONE: 'good', CANCELLED: 'neutral', UNDONE: 'neutral' };

/** Calling off what is planned, giving back what was done. */
function HandoverActs({ row }: { readonly row: Row }) {
  const { t } = useTranslation('handovers');
  const text = useRefusalText();
  const undo = useUndoHandover();
  const cancel = useChange(CancelHandoverDocument, {
    onError: (refusal) => toast(text(refusal)),
    onSuccess: () => toast(t('cancelled')),
  });
  const name = row.leaver?.name ?? t('former');
  if (!row.viewerCan.decide) return null;
  if (row.status === 'PLANNED') {
    return (
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('cancelOf', { name })}
        onClick={() => cancel.mutate({ input: { id: row.id, version: row.version } })}
      >
        {t('cancel')}
      </Button>
    );
  }
  if (row.status !== 'DONE') return null;
  return (
    <Button variant="default" size="compact-sm" aria-label={t('undoOf', { name })} onClick={() => undo(row.id)}>
      {t('undo')}
    </Button>
  );
}

function useHandoverColumns(): Column<Row>[] {
  const { t } = useTranslation('handovers');
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(
    () => [
      { id: 'leaver', header: t('whose'), primary: true, cell: ({ leaver }) => leaver?.name ?? t('former') },
      {
        id: 'shares',
        header: t('what'),
        width: 'wide',
        cell: ({ shares }) =>
          shares
            .map(({ kind, named, successor }) =>
              t(named ? 'someTo' : 'allTo', {
                count: named ?? 0,
                kind: label('handoverKind', kind),
                name: successor?.name ?? t('former'),
              }),
            )
            .join(' · '),
      },
      { id: 'from', header: t('fromOn'), cell: ({ fromOn }) => format.date(fromOn) },
      {
        id: 'status',
        header: t('status'),
        cell: ({ status, stuck }) =>
          stuck ? (
            <StateBadge tone="attention" label={t('stuck')} hint={t('stuckHint')} />
          ) : (
            <StateBadge tone={tones[status]} label={label('handoverStatus', status)} />
          ),
      },
      {
        id: 'moved',
        header: t('moved'),
        numeric: true,
        cell: ({ moved }) => (moved > 0 ? format.number(moved) : null),
      },
      { id: 'by', header: t('by'), optional: true, hidden: true, cell: ({ plannedBy }) => plannedBy },
      { id: 'acts', header: '', width: 'narrow', cell: (row) => <HandoverActs row={row} /> },
    ],
    [t, label, format],
  );
}

/** Handovers of the hotline: what is planned, and what was done. */
export function HandoverListPage() {
  const { t } = useTranslation('handovers');
  const { can } = useViewer();
  const list = usePages(HandoverListDocument, {}, (data) => data.handovers);
  const act = can.handOver && <RouterButton to="/handovers/new">{t('new')}</RouterButton>;
  return (
    <Page title={t('title')} lead={t('lead')} act={act}>
      <DataTable
        label={t('title')}
        memory="handovers"
        columns={useHandoverColumns()}
        {...pagedRows(list, list.first?.handovers.totalCount)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      />
    </Page>
  );
}
