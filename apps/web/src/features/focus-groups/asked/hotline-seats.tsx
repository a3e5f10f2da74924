import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AskedActionsQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { Section } from '../../../ui/section.tsx';
import { FocusGroupStatusBadge } from '../focus-group-status-badge.tsx';

type Seat = AskedActionsQuery['hotlineSeats']['edges'][number]['node'];

/** Focus groups in which somebody speaks for the hotline, with their reply and the date; nothing where there is none. */
export function HotlineSeats({ seats }: { readonly seats: readonly Seat[] }) {
  const { t } = useTranslation('sessions');
  const { label } = useLabel();
  const format = useFormat();
  if (seats.length === 0) return null;
  const columns: Column<Seat>[] = [
    {
      id: 'title',
      header: t('seats.group'),
      primary: true,
      width: 'wide',
      cell: ({ title, purpose }) => (
        <>
          {title}
          <Text size="sm" c="dimmed">
            {purpose}
          </Text>
        </>
      ),
    },
    { id: 'status', header: t('seats.status'), cell: ({ status }) => <FocusGroupStatusBadge status={status} /> },
    {
      id: 'reply',
      header: t('seats.reply'),
      cell: ({ role, state }) => (
        <>
          {label('focusGroupInvitationState', state)}
          <Text size="xs" c="dimmed">
            {role}
          </Text>
        </>
      ),
    },
    {
      id: 'date',
      header: t('seats.date'),
      cell: ({ startsAt, confirmed, format: where }) => (
        <>
          {startsAt ? format.dateTime(startsAt) : t('seats.noDate')}
          <Text size="xs" c="dimmed">
            {[label('focusGroupFormat', where), startsAt && !confirmed && t('seats.held')].filter(Boolean).join(' · ')}
          </Text>
        </>
      ),
    },
  ];
  return (
    <Section title={t('seats.title')} hint={t('seats.hint')}>
      <DataTable label={t('seats.title')} columns={columns} rows={seats} rowKey={({ id }) => id} empty={null} />
    </Section>
  );
}
