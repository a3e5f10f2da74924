import { auditedField, inputFieldOf, type RestoreBarrier, restoring } from '@alongside/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EditPartnershipInput } from '../../gql/graphql.ts';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { execute } from '../../lib/graphql.ts';
import type { HistoryChange, HistoryEvent } from '../../lib/history-acts.ts';
import { useHistoryWords } from '../../lib/history-words.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import {
  EditEngagementDocument,
  EditInteractionDocument,
  EditMeetingDocument,
  EngagementToCorrectDocument,
  InteractionToCorrectDocument,
  MeetingToCorrectDocument,
} from './corrections/correction.operation.ts';
import {
  AgreementsToRestoreDocument,
  ContactToRestoreDocument,
  ObstaclesToRestoreDocument,
  PartnershipDocument,
  TaskToRestoreDocument,
} from './partnership.operation.ts';
import {
  EditPartnershipDocument,
  RestoreAgreementDocument,
  RestoreContactDocument,
  RestoreObstacleDocument,
  RestoreTaskDocument,
} from './partnership-change.operation.ts';
import { formOf } from './partnership-form.ts';

type Values = HistoryChange['before'];
type Input = string | number | boolean | string[] | null;

/** Values of the trail as the input of an edit command takes them. */
function inputOf(event: HistoryEvent, { field }: HistoryChange, values: Values): Input {
  if (field === 'languages' || field === 'decisions') return values.map(({ value }) => value);
  const [first] = values;
  if (!first) return null;
  switch (auditedField(event.table, field)?.kind) {
    case 'count':
      return Number(first.value);
    case 'flag':
      return first.value === 'true';
    default:
      return first.value;
  }
}

interface Wanted {
  readonly event: HistoryEvent;
  readonly change: HistoryChange;
  readonly values: Values;
}

type Value = Readonly<Record<string, Input>>;

/** How each kind of record takes a value: read as it is now, and given to its ordinary edit command with that one value. */
const commands: Readonly<Record<string, (recordId: string, value: Value, partnershipId: string) => Promise<unknown>>> =
  {
    partnerships: async (id, value) => {
      const { partnership } = await execute(PartnershipDocument, { id });
      return partnership && execute(EditPartnershipDocument, { input: { ...formOf(partnership), ...value } });
    },
    people: async (id, value) => {
      const { person } = await execute(ContactToRestoreDocument, { id });
      if (!person) return;
      const { organisation, languages, ...rest } = person;
      const input = { ...rest, languages: [...languages], organisationId: organisation?.id ?? null, ...value };
      await execute(RestoreContactDocument, { input });
    },
    agreements: async (id, value, partnershipId) => {
      const { partnership } = await execute(AgreementsToRestoreDocument, { id: partnershipId });
      const agreement = partnership?.agreements.find((one) => one.id === id);
      return agreement && execute(RestoreAgreementDocument, { input: { ...agreement, ...value } });
    },
    obstacles: async (id, value, partnershipId) => {
      const { partnership } = await execute(ObstaclesToRestoreDocument, { id: partnershipId });
      const obstacle = partnership?.obstacles.find((one) => one.id === id);
      return obstacle && execute(RestoreObstacleDocument, { input: { ...obstacle, ...value } });
    },
    interactions: async (id, value) => {
      const { interaction } = await execute(InteractionToCorrectDocument, { id });
      if (!interaction) return;
      const { partnership: _partnership, ...present } = interaction;
      await execute(EditInteractionDocument, { input: { ...present, ...value } });
    },
    engagements: async (id, value) => {
      const { engagement } = await execute(EngagementToCorrectDocument, { id });
      if (!engagement) return;
      const { partnerships: _partnerships, ...present } = engagement;
      await execute(EditEngagementDocument, { input: { ...present, ...value } });
    },
    group_meetings: async (id, value) => {
      const { groupMeeting } = await execute(MeetingToCorrectDocument, { id });
      if (!groupMeeting) return;
      const { people, colleagues, group: _group, decisions, ...present } = groupMeeting;
      const attendance = { personIds: people.map((one) => one.id), userIds: colleagues.map((one) => one.id) };
      await execute(EditMeetingDocument, { input: { ...present, decisions: [...decisions], ...attendance, ...value } });
    },
    tasks: async (id, value) => {
      const { task } = await execute(TaskToRestoreDocument, { id });
      if (!task) return;
      const { assignee, partnership, ...rest } = task;
      const input = { ...rest, assigneeId: assignee?.id ?? null, partnershipId: partnership?.id ?? null, ...value };
      await execute(RestoreTaskDocument, { input });
    },
  };

/** Putting a value of the past back, with undo; and why it cannot be done where it cannot. */
export function useRestoreValue(present: EditPartnershipInput) {
  const { t } = useTranslation('history');
  const words = useHistoryWords();
  const refusalText = useRefusalText();
  const client = useQueryClient();
  const restore = useMutation<void, ApiRefusal, Wanted & { readonly again?: boolean }>({
    mutationFn: async ({ event, change, values }) => {
      const value = { [inputFieldOf(change.field)]: inputOf(event, change, values), confirmedText: true };
      await commands[event.table]?.(event.recordId, value, present.id);
    },
    onSuccess: async (_, { event, change, values, again }) => {
      const said = { field: words.field(change.field), value: words.value(event.table, change.field, values) };
      const undo = () => restore.mutate({ event, change, values: change.after, again: true });
      toast(t('restored', said), again ? {} : { undo });
      await client.invalidateQueries();
    },
    onError: (refusal) => toast(refusalText(refusal)),
  });
  return {
    restore: (event: HistoryEvent, change: HistoryChange) => restore.mutate({ event, change, values: change.before }),
    busy: restore.isPending,
    /** `EDIT`, what stands against it, or null where there is nothing to put back. */
    verdict: (event: HistoryEvent, change: HistoryChange): 'EDIT' | RestoreBarrier | null => {
      const verdict = restoring(event.table, change.field, event.action);
      if (verdict !== 'EDIT') return verdict;
      if (!commands[event.table]) return 'KEPT';
      const now = present[inputFieldOf(change.field) as keyof EditPartnershipInput] || null;
      return event.recordId === present.id && now === inputOf(event, change, change.before) ? null : 'EDIT';
    },
  };
}
