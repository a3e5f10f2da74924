import { meetingCadences } from '@alongside/domain';
import { Box, Button, NativeSelect, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../lib/acts.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState, useRefusalText } from '../../ui/error-state.tsx';
import { Fact, FactList } from '../../ui/fact.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor, RouterButton } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { toast } from '../../ui/toast.tsx';
import { GroupActions } from './group-actions.tsx';
import { Meetings } from './meetings.tsx';
import { ChangeCadenceDocument, WorkingGroupDocument } from './working-group.operation.ts';
import { nextOf, type WorkingGroupRecord } from './working-group.ts';

function Cadence({ group }: { readonly group: WorkingGroupRecord }) {
  const { t } = useTranslation('groups');
  const { label, options } = useLabel();
  const refusalText = useRefusalText();
  const change = useChange(ChangeCadenceDocument, {
    onSuccess: () => toast(t('cadenceChanged')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const { id, version, cadence, viewerCan } = group;
  if (!viewerCan.recordMeeting) return cadence ? label('meetingCadence', cadence) : t('noCadence');
  return (
    <NativeSelect
      size="xs"
      aria-label={t('cadence')}
      value={cadence ?? ''}
      disabled={change.isPending}
      data={[{ value: '', label: t('noCadence') }, ...options('meetingCadence')]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const chosen = meetingCadences.codes.find((code) => code === value) ?? null;
        change.mutate({ input: { id, version, cadence: chosen } });
      }}
    />
  );
}

function Record({ group }: { readonly group: WorkingGroupRecord }) {
  const { t } = useTranslation('groups');
  const { label } = useLabel();
  const format = useFormat();
  const { openLog } = useActs();
  const next = nextOf(group);
  const partnershipId = group.partnerships[0]?.id;
  const record = partnershipId && (
    <Button onClick={() => openLog({ partnershipId, kind: 'GROUP_MEETING', groupId: group.id })}>{t('record')}</Button>
  );
  return (
    <Page
      title={group.title}
      lead={group.summary}
      crumbs={[
        { label: t('partnerships'), to: '/partnerships' },
        { label: t('title'), to: '/working-groups' },
      ]}
      act={group.viewerCan.recordMeeting && record}
      width="reading"
    >
      <Box mb="xl">
        <FactList>
          <Fact label={t('partners')}>
            <Stack gap={0}>
              {group.partnerships.map(({ id, initiative }) => (
                <RouterAnchor key={id} to="/partnerships/$partnershipId" params={{ partnershipId: id }}>
                  {initiative.name}
                </RouterAnchor>
              ))}
            </Stack>
          </Fact>
          <Fact label={t('cadence')}>
            <Cadence group={group} />
          </Fact>
          <Fact label={t('last')}>{group.lastMetOn ? format.date(group.lastMetOn) : t('notYet')}</Fact>
          {next && <Fact label={t('next')}>{t('around', { date: format.date(next) })}</Fact>}
          <Fact label={t('sharing')}>{label('sharing', group.sharing)}</Fact>
        </FactList>
      </Box>
      <Section title={t('openActions')} hint={t('openActionsHint')}>
        <GroupActions actions={group.actions} />
      </Section>
      <Section title={t('meetings')}>
        <Meetings group={group} empty={group.viewerCan.recordMeeting && record} />
      </Section>
    </Page>
  );
}

/** A working group: what is open, and the minutes of its meetings. */
export function WorkingGroupPage() {
  const { t } = useTranslation('groups');
  const { groupId } = useParams({ from: '/signed-in/working-groups/$groupId' });
  const read = useRead(WorkingGroupDocument, { id: groupId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  const group = read.data.engagement;
  if (group?.kind !== 'WORKING_GROUP') {
    return (
      <EmptyState
        title={t('notFoundTitle')}
        text={t('notFoundText')}
        acts={<RouterButton to="/working-groups">{t('toGroups')}</RouterButton>}
      />
    );
  }
  return <Record group={group} />;
}
