import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useRead } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { PartnershipColleaguesDocument } from '../partnership.operation.ts';
import { ActionFields } from './action-fields.tsx';
import { LogGroupsDocument } from './log.operation.ts';
import type { MeetingDraft } from './log-draft.ts';
import { MinutesFields } from './minutes-fields.tsx';

interface MeetingFieldsProps {
  readonly partnershipId: string | undefined;
  readonly value: MeetingDraft;
  readonly onChange: (value: MeetingDraft) => void;
  readonly onBegin: () => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly text: TextConfirmation;
}

/** What a meeting decided should be done. */
function Actions({
  value,
  onChange,
  faults,
  text,
}: Pick<MeetingFieldsProps, 'value' | 'onChange' | 'faults' | 'text'>) {
  const { t } = useTranslation('groups');
  const { id: me } = useViewer();
  const colleagues = useRead(PartnershipColleaguesDocument, {}).data?.users.edges ?? [];
  const assignees = colleagues
    .filter(({ node }) => node.role !== 'OBSERVER')
    .map(({ node }) => ({ value: node.id, label: node.name }));
  const set = (actions: MeetingDraft['actions']) => onChange({ ...value, actions });
  return (
    <>
      {value.actions.map((action, place) => (
        <ActionFields
          key={action.id}
          place={place}
          value={action}
          assignees={assignees}
          faults={faults}
          onChange={(next) => set(value.actions.map((one) => (one.id === next.id ? next : one)))}
          {...text}
        />
      ))}
      <Button
        variant="default"
        size="compact-sm"
        w="fit-content"
        onClick={() => set([...value.actions, { id: newId(), title: '', dueOn: null, assigneeId: me }])}
      >
        {t('addAction')}
      </Button>
    </>
  );
}

/** A meeting of a working group in which the partner sits: its minutes, and actions that become tasks. */
export function MeetingFields({ partnershipId, value, onChange, onBegin, faults, text }: MeetingFieldsProps) {
  const { t } = useTranslation(['groups', 'partnerships']);
  const read = useRead(
    LogGroupsDocument,
    { partnershipId: partnershipId ?? '' },
    { enabled: partnershipId !== undefined },
  );
  const groups = read.isPlaceholderData ? undefined : read.data?.workingGroups.edges.map(({ node }) => node);
  const group = groups?.find(({ id }) => id === value.groupId);
  const likely = groups?.[0]?.id ?? null;
  useEffect(() => {
    if (groups && !group && value.groupId !== likely) onChange({ ...value, groupId: likely });
  });
  if (!partnershipId) return <Text size="sm">{t('partnerships:log.partnershipNeeded')}</Text>;
  if (groups?.length === 0) {
    return (
      <Stack align="start" gap="xs">
        <Text size="sm">{t('partnerships:log.noGroup')}</Text>
        <Button variant="default" size="compact-sm" onClick={onBegin}>
          {t('partnerships:log.beginGroup')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack>
      <NativeSelect
        label={t('name')}
        required
        value={value.groupId ?? ''}
        data={(groups ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(event) => onChange({ ...value, groupId: event.currentTarget.value })}
        error={faults['engagementId']}
      />
      <MinutesFields
        value={value}
        contacts={group?.partnerships.flatMap(({ people }) => people.map(({ person }) => person)) ?? []}
        onChange={(change) => onChange({ ...value, ...change })}
        faults={faults}
        text={text}
      />
      <Actions value={value} onChange={onChange} faults={faults} text={text} />
    </Stack>
  );
}
