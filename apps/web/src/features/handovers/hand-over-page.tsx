import { NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { HandoverPeopleDocument, HandoverStockDocument } from './handover.operation.ts';

/** Passes on the work of somebody who leaves or is away: whose, what, to whom, from when. */
export function HandOverPage() {
  const { t } = useTranslation('handovers');
  const viewer = useViewer();
  const search = useSearch({ from: '/signed-in/handovers/new' });
  const navigate = useNavigate({ from: '/handovers/new' });
  const everybody = viewer.role !== 'COORDINATOR';
  const leaverId = search.of ?? (everybody ? null : viewer.id);
  const people = useRead(HandoverPeopleDocument, {});
  const stock = useRead(HandoverStockDocument, { userId: leaverId ?? '' }, { enabled: leaverId !== null });
  const workers = (people.data?.users.edges ?? [])
    .map(({ node }) => node)
    .filter(({ role }) => role === 'COORDINATOR' || role === 'MANAGER');
  const leaver = workers.find(({ id }) => id === leaverId);
  const error = people.error ?? (leaverId === null ? null : stock.error);
  return (
    <Page
      title={t('newTitle')}
      lead={t('newLead')}
      crumbs={viewer.hotline ? [{ label: t('title'), to: '/handovers' }] : []}
      width="reading"
    >
      {everybody && (
        <NativeSelect
          label={t('whose')}
          mb="lg"
          value={leaverId ?? ''}
          data={[
            { value: '', label: t('choose') },
            ...workers.map(({ id, name, active }) => ({
              value: id,
              label: active ? name : t('deactivated', { name }),
            })),
          ]}
          onChange={(event) => void navigate({ search: { of: event.currentTarget.value || undefined }, replace: true })}
        />
      )}
      {error ? (
        <ErrorState error={error} onRetry={() => void stock.refetch()} />
      ) : (
        leaverId !== null &&
        (leaver && stock.data ? (
          <HandOverForm
            key={leaver.id}
            leaver={leaver}
            stocks={stock.data.handoverStock}
            successors={workers.filter(
              ({ id, active, hotline }) => active && id !== leaver.id && hotline?.id === leaver.hotline?.id,
            )}
          />
        ) : (
          <FactSkeleton />
        ))
      )}
    </Page>
  );
}
