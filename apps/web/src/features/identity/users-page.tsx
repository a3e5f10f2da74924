import { Button, SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { AddUserDialog } from './add-user-dialog.tsx';
import { type PersonalLink, PersonalLinkDialog } from './personal-link-dialog.tsx';
import { UserMenu, type UserRow } from './user-menu.tsx';
import { UsersDocument } from './users.operation.ts';

function useUserColumns(onLink: (link: PersonalLink) => void): Column<UserRow>[] {
  const { t } = useTranslation('identity');
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(
    () => [
      { id: 'name', header: t('users.name'), primary: true, cell: (user) => user.name },
      {
        id: 'email',
        header: t('users.email'),
        optional: true,
        cell: (user) => (user.erasedAt ? t('users.erased') : user.email),
      },
      { id: 'role', header: t('users.role'), cell: (user) => label('role', user.role) },
      { id: 'hotline', header: t('users.hotline'), cell: (user) => user.hotline?.name ?? t('users.noHotline') },
      {
        id: 'status',
        header: t('users.status'),
        cell: (user) => (
          <StateBadge
            tone={user.active ? 'good' : 'neutral'}
            label={t(user.active ? 'users.active' : 'users.inactive')}
          />
        ),
      },
      {
        id: 'since',
        header: t('users.since'),
        optional: true,
        width: 'narrow',
        cell: (user) => format.date(user.createdAt),
      },
      { id: 'acts', header: '', width: 'narrow', cell: (user) => <UserMenu user={user} onLink={onLink} /> },
    ],
    [t, label, format, onLink],
  );
}

/** Everybody who may sign in; adding, deactivating, a new personal link. For administrators. */
export function UsersPage() {
  const { t } = useTranslation('identity');
  const { show } = useSearch({ from: '/signed-in/settings/users' });
  const navigate = useNavigate({ from: '/settings/users' });
  const [adding, setAdding] = useState(false);
  const [link, setLink] = useState<PersonalLink | undefined>();
  const columns = useUserColumns(setLink);
  const users = usePages(UsersDocument, { filter: show ? { active: show === 'active' } : {} }, (data) => data.users);
  const add = <Button onClick={() => setAdding(true)}>{t('users.add')}</Button>;
  return (
    <Page
      title={t('users.title')}
      lead={t('users.lead')}
      act={add}
      crumbs={[{ label: t('settings.title'), to: '/settings' }]}
    >
      <DataTable
        label={t('users.title')}
        memory="users"
        columns={columns}
        rows={users.rows}
        rowKey={(user) => user.id}
        loading={users.isPending}
        error={users.error}
        onRetry={() => void users.refetch()}
        total={users.first?.users.totalCount}
        more={{ has: users.hasNextPage, load: () => void users.fetchNextPage(), loading: users.isFetchingNextPage }}
        empty={<EmptyState title={t('users.emptyTitle')} text={t('users.emptyText')} acts={add} />}
        tools={
          <SegmentedControl
            size="xs"
            aria-label={t('users.status')}
            value={show ?? 'all'}
            onChange={(value) =>
              void navigate({ search: value === 'all' ? {} : { show: value as 'active' | 'inactive' } })
            }
            data={[
              { value: 'all', label: t('users.everybody') },
              { value: 'active', label: t('users.onlyActive') },
              { value: 'inactive', label: t('users.onlyInactive') },
            ]}
          />
        }
      />
      {adding && <AddUserDialog onClose={() => setAdding(false)} onAdded={setLink} />}
      {link && <PersonalLinkDialog link={link} onClose={() => setLink(undefined)} />}
    </Page>
  );
}
