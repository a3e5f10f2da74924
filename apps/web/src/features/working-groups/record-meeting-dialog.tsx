import { Button, Modal, MultiSelect, NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { toast } from '../../ui/toast.tsx';
import { type ActionDraft, ActionFields } from './action-fields.tsx';
import { GroupColleaguesDocument, RecordMeetingDocument } from './working-group.operation.ts';
import type { WorkingGroupRecord } from './working-group.ts';

interface RecordMeetingDialogProps {
  readonly group: WorkingGroupRecord;
  readonly onClose: () => void;
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Those whom a meeting can name: contacts of the group's partnerships, and colleagues. */
function useChoices(group: WorkingGroupRecord) {
  const { data } = useRead(GroupColleaguesDocument, {});
  const contacts = new Map(
    group.partnerships.flatMap(({ people }) =>
      people.map(({ person }) => [person.id, person.name ?? person.roleTitle] as const),
    ),
  );
  const colleagues = data?.users.edges.map(({ node }) => node) ?? [];
  return {
    contacts: [...contacts].map(([value, label]) => ({ value, label })),
    colleagues: colleagues.map(({ id, name }) => ({ value: id, label: name })),
    assignees: colleagues.filter(({ role }) => role !== 'OBSERVER').map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** The minutes of a meeting: who took part, what was decided, what is to be done. */
export function RecordMeetingDialog({ group, onClose }: RecordMeetingDialogProps) {
  const { t } = useTranslation('groups');
  const { id: me } = useViewer();
  const { faults, general, take, clear } = useFormFaults();
  const choices = useChoices(group);
  const [id] = useState(newId);
  const [metOn, setMetOn] = useState<string>(today());
  const [summary, setSummary] = useState('');
  const [decisions, setDecisions] = useState('');
  const [personIds, setPersonIds] = useState<string[]>([]);
  const [userIds, setUserIds] = useState<string[]>([me]);
  const [counts, setCounts] = useState({ hotlineCount: 0, partnerCount: 0 });
  const [actions, setActions] = useState<readonly ActionDraft[]>([]);
  const [confirmed, setConfirmed] = useState(false);
  const record = useChange(RecordMeetingDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('recorded'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    record.mutate({
      input: {
        id,
        engagementId: group.id,
        metOn,
        summary: summary.trim() || null,
        decisions: lines(decisions),
        personIds,
        userIds,
        ...counts,
        actions: actions.filter(({ title }) => title.trim() !== ''),
        confirmedText: confirmed,
      },
    });
  };
  const text = { confirmed, onConfirmed: setConfirmed };
  const count = (key: keyof typeof counts, label: string) => (
    <NumberInput
      label={label}
      min={0}
      allowDecimal={false}
      hideControls
      value={counts[key]}
      onChange={(value) => setCounts((old) => ({ ...old, [key]: typeof value === 'number' ? value : 0 }))}
      error={faults[key]}
    />
  );
  const decisionFault = Object.entries(faults).find(([field]) => field.startsWith('decisions'))?.[1];
  return (
    <Modal opened onClose={onClose} title={t('recordOf', { title: group.title })} size="lg">
      <form onSubmit={submit} noValidate>
        <Stack>
          <DateField
            label={t('metOn')}
            value={metOn}
            max={today()}
            required
            shortcuts
            onChange={(day) => setMetOn(day ?? metOn)}
            error={faults.metOn}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <MultiSelect
              label={t('colleagues')}
              data={choices.colleagues}
              value={userIds}
              onChange={setUserIds}
              error={faults.userIds}
            />
            <MultiSelect
              label={t('contacts')}
              data={choices.contacts}
              value={personIds}
              onChange={setPersonIds}
              error={faults.personIds}
            />
            {count('hotlineCount', t('othersOfHotline'))}
            {count('partnerCount', t('othersOfPartners'))}
          </SimpleGrid>
          <SafeTextArea label={t('summary')} value={summary} onChange={setSummary} error={faults.summary} {...text} />
          <SafeTextArea
            label={t('decisionsByLine')}
            value={decisions}
            onChange={setDecisions}
            error={decisionFault}
            {...text}
          />
          {actions.map((action, place) => (
            <ActionFields
              key={action.id}
              place={place}
              value={action}
              assignees={choices.assignees}
              faults={faults}
              onChange={(next) => setActions((old) => old.map((one) => (one.id === next.id ? next : one)))}
              {...text}
            />
          ))}
          <Button
            variant="default"
            size="compact-sm"
            w="fit-content"
            onClick={() => setActions((old) => [...old, { id: newId(), title: '', dueOn: null, assigneeId: me }])}
          >
            {t('addAction')}
          </Button>
          <FormFault text={general} />
        </Stack>
        <FormActs submit={t('save')} onCancel={onClose} busy={record.isPending} />
      </form>
    </Modal>
  );
}
