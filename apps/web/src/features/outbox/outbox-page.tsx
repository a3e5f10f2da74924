import { mailStates } from '@alongside/domain';
import { Alert, NativeSelect } from '@mantine/core';
import { IconInfoCircle, IconMailOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { usePages, useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { type Mail, MailPeek } from './mail-peek.tsx';
import { MailStateBadge } from './mail-state.tsx';
import { MailDeliveryDocument, OutboxDocument } from './outbox.operation.ts';

function useMailColumns(): Column<Mail>[] {
  const { t } = useTranslation('outbox');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'subject',
        header: t('subject'),
        primary: true,
        cell: (mail) => (
          <RouterAnchor to="/settings/outbox" search={(old) => ({ ...old, peek: mail.id })}>
            {mail.subject}
          </RouterAnchor>
        ),
      },
      { id: 'to', header: t('to'), cell: (mail) => mail.name },
      { id: 'state', header: t('state'), cell: (mail) => <MailStateBadge state={mail.state} /> },
      { id: 'written', header: t('written'), cell: (mail) => format.dateTime(mail.createdAt) },
    ],
    [t, format],
  );
}

/** Says at the top whether mails leave this installation, and whether somebody has to decide. */
function Delivery() {
  const { t } = useTranslation('outbox');
  const { data } = useRead(MailDeliveryDocument, {});
  if (!data) return null;
  const { server, unsure, failed } = data.mailDelivery;
  return (
    <>
      {server === null && (
        <Alert icon={<IconMailOff aria-hidden />} color="gray" mb="md" title={t('noServerTitle')}>
          {t('noServer')}
        </Alert>
      )}
      {unsure + failed > 0 && (
        <Alert icon={<IconInfoCircle aria-hidden />} color="gray" mb="md">
          {t('stuck', { unsure, failed })}
        </Alert>
      )}
    </>
  );
}

/** Every outgoing mail with its state; without a mail server the place where mails are read. For administrators. */
export function OutboxPage() {
  const { t } = useTranslation('outbox');
  const { options } = useLabel();
  const { state, peek } = useSearch({ from: '/signed-in/settings/outbox' });
  const navigate = useNavigate({ from: '/settings/outbox' });
  const columns = useMailColumns();
  const mails = usePages(OutboxDocument, { filter: state ? { state: [state] } : {} }, (data) => data.mails);
  const peeked = mails.rows.find(({ id }) => id === peek);
  const show = (id: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, peek: id === peek ? undefined : id }), replace: true });
  return (
    <Page title={t('title')} lead={t('lead')} crumbs={[{ label: t('settings'), to: '/settings' }]}>
      <Delivery />
      <DataTable
        label={t('title')}
        memory="outbox"
        columns={columns}
        rows={mails.rows}
        rowKey={(mail) => mail.id}
        loading={mails.isPending}
        error={mails.error}
        onRetry={() => void mails.refetch()}
        onOpen={(mail) => show(mail.id)}
        onPeek={(mail) => show(mail.id)}
        peeked={peek}
        total={mails.first?.mails.totalCount}
        more={{ has: mails.hasNextPage, load: () => void mails.fetchNextPage(), loading: mails.isFetchingNextPage }}
        empty={<EmptyState title={t('emptyTitle')} text={t(state ? 'emptyFiltered' : 'emptyText')} />}
        tools={
          <NativeSelect
            size="xs"
            aria-label={t('filter')}
            value={state ?? ''}
            onChange={(event) => {
              const chosen = mailStates.codes.find((code) => code === event.currentTarget.value);
              void navigate({ search: chosen ? { state: chosen } : {}, replace: true });
            }}
            data={[{ value: '', label: t('all') }, ...options('mailState')]}
          />
        }
      />
      {peeked && <MailPeek mail={peeked} onClose={() => show(undefined)} />}
    </Page>
  );
}
