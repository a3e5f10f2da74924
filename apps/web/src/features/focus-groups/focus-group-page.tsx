import { ALL_TRIALS } from '@alongside/domain';
import { Tabs } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FocusGroupQuery } from '../../gql/graphql.ts';
import { useRead } from '../../lib/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { Strip } from '../../ui/strip.tsx';
import { DateStep } from './date/date-step.tsx';
import { FindingsStep } from './findings/findings-step.tsx';
import { FocusGroupDocument } from './focus-group.operation.ts';
import { focusGroupSteps } from './focus-group.search.ts';
import type { FocusGroup } from './focus-group-record.ts';
import { FocusGroupStatusBadge } from './focus-group-status-badge.tsx';
import { InvitationsStep } from './invitations/invitations-step.tsx';
import { PoolStep } from './pool/pool-step.tsx';
import { PurposeStep } from './purpose-step.tsx';
import { SelectionStep } from './selection/selection-step.tsx';
import { SessionStep } from './session/session-step.tsx';
import { TraceDialog } from './trace/trace-dialog.tsx';

function Record({ group }: { readonly group: FocusGroup }) {
  const { t } = useTranslation('focusGroups');
  const navigate = useNavigate({ from: '/focus-groups/$focusGroupId' });
  const { step = 'purpose', person } = useSearch({ from: '/signed-in/focus-groups/$focusGroupId' });
  const open = (value: string | null) => {
    const next = focusGroupSteps.find((known) => known === value);
    if (next) void navigate({ search: next === 'purpose' ? {} : { step: next }, replace: true });
  };
  return (
    <Page
      title={group.title}
      badges={<FocusGroupStatusBadge status={group.status} />}
      crumbs={[{ label: t('title'), to: '/focus-groups' }]}
    >
      {group.cancelledBecause && <Strip>{t('cancelledBecause', { reason: group.cancelledBecause })}</Strip>}
      <Tabs value={step} onChange={open} keepMounted={false}>
        <Tabs.List mb="lg">
          {focusGroupSteps.map((name, index) => (
            <Tabs.Tab key={name} value={name}>
              {t(`step.${name}`, { place: index + 1 })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="purpose">
          <PurposeStep group={group} />
        </Tabs.Panel>
        <Tabs.Panel value="pool">
          <PoolStep group={group} />
        </Tabs.Panel>
        <Tabs.Panel value="selection">
          <SelectionStep group={group} />
        </Tabs.Panel>
        <Tabs.Panel value="invitations">
          <InvitationsStep group={group} />
        </Tabs.Panel>
        <Tabs.Panel value="date">
          <DateStep group={group} />
        </Tabs.Panel>
        <Tabs.Panel value="session">
          <SessionStep group={group} />
        </Tabs.Panel>
        <Tabs.Panel value="findings">
          <FindingsStep group={group} />
        </Tabs.Panel>
      </Tabs>
      {person && (
        <TraceDialog
          candidateId={person}
          onClose={() => void navigate({ search: ({ person: _, ...rest }) => rest, replace: true })}
        />
      )}
    </Page>
  );
}

/** A focus group, step by step. */
export function FocusGroupPage() {
  const { t } = useTranslation('focusGroups');
  const { focusGroupId } = useParams({ from: '/signed-in/focus-groups/$focusGroupId' });
  const again = ({ focusGroup }: FocusGroupQuery) =>
    focusGroup?.draws.some(({ trials, trialsFailed }) => trials < ALL_TRIALS && !trialsFailed) ? 3_000 : false;
  const read = useRead(FocusGroupDocument, { id: focusGroupId }, { again });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  if (!read.data.focusGroup) return <Page title={t('notFoundTitle')} lead={t('notFoundText')} width="reading" />;
  return <Record group={read.data.focusGroup} />;
}
