import { hiddenColumns } from '@alongside/domain';
import { Anchor, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { useFormat } from '../../lib/format.ts';
import { HistoryEventFragment } from '../../lib/history.operation.ts';
import type { HistoryEvent } from '../../lib/history-acts.ts';
import { useHistoryWords } from '../../lib/history-words.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { Column } from '../../ui/data-table.tsx';
import type { AuditSearch } from './audit.search.ts';
import type { AuditNode } from './audit-node.ts';

/** Fields that an update changed, without the counters that every update changes. */
const toldFields = ({ action, fields }: HistoryEvent) =>
  action === 'UPDATE' ? fields.filter((field) => !(hiddenColumns as readonly string[]).includes(field)) : [];

/** The columns of the audit trail; values stand in the preview of a row. */
export function useAuditColumns(set: (change: Partial<AuditSearch>) => void): Column<AuditNode>[] {
  const { t } = useTranslation('audit');
  const { t: th } = useTranslation('history');
  const { hotline } = useViewer();
  const { label } = useLabel();
  const words = useHistoryWords();
  const format = useFormat();
  return useMemo(() => {
    const of = (row: AuditNode) => readFragment(HistoryEventFragment, row);
    const columns: Column<AuditNode>[] = [
      { id: 'when', header: t('when'), width: 'narrow', cell: (row) => format.dateTime(of(row).at) },
      {
        id: 'record',
        header: t('record'),
        primary: true,
        cell: (row) => (
          <Anchor component="button" size="sm" ta="start" onClick={() => set({ peek: row.id })}>
            {words.record(of(row))}
          </Anchor>
        ),
      },
      {
        id: 'partnership',
        header: words.table('partnerships'),
        cell: (row) => row.partnership?.initiative.name ?? null,
      },
      { id: 'act', header: t('act'), width: 'narrow', cell: (row) => label('auditAction', of(row).action) },
      {
        id: 'fields',
        header: t('fields'),
        optional: true,
        cell: (row) => {
          const told = toldFields(of(row)).map(words.field);
          return told.length > 0 ? <Text size="sm">{format.list(told)}</Text> : null;
        },
      },
      { id: 'who', header: t('who'), cell: (row) => of(row).by ?? th('product') },
    ];
    if (hotline) return columns;
    return columns
      .filter(({ id }) => id !== 'partnership')
      .concat({
        id: 'hotline',
        header: t('hotline'),
        cell: ({ hotline: one }) =>
          one && (
            <Anchor component="button" size="sm" ta="start" onClick={() => set({ hotline: one.id })}>
              {one.name}
            </Anchor>
          ),
      });
  }, [t, th, hotline, label, words, format, set]);
}
