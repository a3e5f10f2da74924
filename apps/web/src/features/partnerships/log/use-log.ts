import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import { RecordObstacleDocument } from '../obstacles/obstacle.operation.ts';
import {
  AddTaskDocument,
  CancelTaskDocument,
  LogEngagementDocument,
  LogInteractionDocument,
  LogReferralDocument,
  WithdrawEntryDocument,
} from './log.operation.ts';
import type { LogDraft } from './log-draft.ts';

const filled = (text: string) => text.trim() || null;

function interactionOf({ id, confirmed, interaction }: LogDraft, partnershipId: string, assigneeId: string) {
  const { nextId, nextTitle, nextDueOn, attendees, summary, ...rest } = interaction;
  const nextStep = filled(nextTitle) && { id: nextId, title: nextTitle.trim(), dueOn: nextDueOn, assigneeId };
  return {
    id,
    partnershipId,
    confirmedText: confirmed,
    attendees: filled(attendees),
    summary: summary.trim(),
    nextStep: nextStep || null,
    ...rest,
  };
}

function engagementOf({ id, confirmed, engagement }: LogDraft, partnershipId: string) {
  const { others, title, summary, outputUrl, ...rest } = engagement;
  const partnershipIds = [...new Set([partnershipId, ...others.map((other) => other.id)])];
  return {
    id,
    partnershipIds,
    confirmedText: confirmed,
    title: title.trim(),
    summary: filled(summary),
    outputUrl: filled(outputUrl),
    ...rest,
  };
}

/** Saves what the dialog holds. Afterwards a toast offers to take it back; a refusal goes to `onRefused`. */
export function useLog({ onSaved, onRefused }: { onSaved: () => void; onRefused: (refusal: unknown) => void }) {
  const { t } = useTranslation('partnerships');
  const { id: me } = useViewer();
  const refusalText = useRefusalText();
  const withdraw = useChange(WithdrawEntryDocument, {
    onSuccess: () => toast(t('log.undone')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const saved = (kind: 'REFERRAL' | 'INTERACTION' | 'ENGAGEMENT' | 'OBSTACLE', id: string) => {
    onSaved();
    toast(t(`log.saved.${kind}`), { undo: () => withdraw.mutate({ input: { kind, id } }) });
  };
  const onError = onRefused;
  const referral = useChange(LogReferralDocument, { onError, onSuccess: (d) => saved('REFERRAL', d.logReferral.id) });
  const interaction = useChange(LogInteractionDocument, {
    onError,
    onSuccess: (d) => saved('INTERACTION', d.logInteraction.id),
  });
  const engagement = useChange(LogEngagementDocument, {
    onError,
    onSuccess: (d) => saved('ENGAGEMENT', d.logEngagement.id),
  });
  const cancel = useChange(CancelTaskDocument, {
    onSuccess: () => toast(t('log.undone')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const obstacle = useChange(RecordObstacleDocument, {
    onError,
    onSuccess: (d) => saved('OBSTACLE', d.recordObstacle.id),
  });
  const task = useChange(AddTaskDocument, {
    onError,
    onSuccess: ({ addTask: { id, version } }) => {
      onSaved();
      toast(t('log.saved.TASK'), { undo: () => cancel.mutate({ input: { id, version } }) });
    },
  });
  const save = (draft: LogDraft, partnershipId: string) => {
    const { id, confirmed } = draft;
    switch (draft.kind) {
      case 'REFERRAL': {
        const { count, ...rest } = draft.referral;
        return referral.mutate({ input: { id, partnershipId, count: count ?? 0, ...rest } });
      }
      case 'INTERACTION':
        return interaction.mutate({ input: interactionOf(draft, partnershipId, me) });
      case 'ENGAGEMENT':
        return engagement.mutate({ input: engagementOf(draft, partnershipId) });
      case 'OBSTACLE': {
        const note = filled(draft.obstacle.note);
        return obstacle.mutate({ input: { id, partnershipId, ...draft.obstacle, note, confirmedText: confirmed } });
      }
      case 'TASK':
        return task.mutate({
          input: {
            id,
            partnershipId,
            title: draft.task.title.trim(),
            dueOn: draft.task.dueOn,
            assigneeId: me,
            confirmedText: confirmed,
          },
        });
    }
  };
  return { save, busy: [referral, interaction, engagement, obstacle, task].some(({ isPending }) => isPending) };
}
