import type { LogKind } from '@alongside/domain';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import { RecordObstacleDocument } from '../obstacles/obstacle.operation.ts';
import {
  AddTaskDocument,
  CancelLoggedCampaignDocument,
  CancelTaskDocument,
  JoinCampaignDocument,
  LeaveCampaignDocument,
  LogCampaignDocument,
  LogEngagementDocument,
  LogInteractionDocument,
  LogMeetingDocument,
  LogReferralDocument,
  WithdrawEntryDocument,
} from './log.operation.ts';
import type { LogDraft } from './log-draft.ts';
import { inputsOf } from './log-inputs.ts';

/** The ways back that toasts offer. */
function useTakeBack() {
  const { t } = useTranslation('partnerships');
  const refusalText = useRefusalText();
  const ways = {
    onSuccess: () => toast(t('log.undone')),
    onError: (refusal: unknown) => toast(refusalText(refusal)),
  };
  return {
    withdraw: useChange(WithdrawEntryDocument, ways),
    cancel: useChange(CancelTaskDocument, ways),
    leave: useChange(LeaveCampaignDocument, ways),
    // A campaign leaves its trace as soon as it is begun, so it is cancelled and not deleted.
    abandon: useChange(CancelLoggedCampaignDocument, ways),
  };
}

export interface LogHandlers {
  readonly onSaved: () => void;
  readonly onRefused: (refusal: unknown) => void;
}

/** Saves what the dialog holds. Afterwards a toast offers to take it back; a refusal goes to `onRefused`. */
export function useLog(initiativeId: string | undefined, { onSaved, onRefused }: LogHandlers) {
  const { t } = useTranslation('partnerships');
  const { id: me, hotline } = useViewer();
  const { withdraw, cancel, leave, abandon } = useTakeBack();
  const done = (kind: LogKind, undo?: () => void) => {
    onSaved();
    toast(t(`log.saved.${kind}`), undo ? { undo } : {});
  };
  const logged = (kind: 'REFERRAL' | 'INTERACTION' | 'ENGAGEMENT' | 'GROUP_MEETING' | 'OBSTACLE', id: string) =>
    done(kind, () => withdraw.mutate({ input: { kind, id } }));
  const onError = onRefused;
  const referral = useChange(LogReferralDocument, { onError, onSuccess: (d) => logged('REFERRAL', d.logReferral.id) });
  const interaction = useChange(LogInteractionDocument, {
    onError,
    onSuccess: (d) => logged('INTERACTION', d.logInteraction.id),
  });
  const engagement = useChange(LogEngagementDocument, {
    onError,
    onSuccess: (d) => logged('ENGAGEMENT', d.logEngagement.id),
  });
  const meeting = useChange(LogMeetingDocument, {
    onError,
    onSuccess: (d) => logged('GROUP_MEETING', d.recordMeeting.id),
  });
  const obstacle = useChange(RecordObstacleDocument, {
    onError,
    onSuccess: (d) => logged('OBSTACLE', d.recordObstacle.id),
  });
  const join = useChange(JoinCampaignDocument, {
    onError,
    onSuccess: (_, { input }) => done('CAMPAIGN', () => leave.mutate({ input: { id: input.id } })),
  });
  const begin = useChange(LogCampaignDocument, {
    onError,
    onSuccess: (_, { input: { id } }) =>
      done('CAMPAIGN', () => {
        const step = { to: 'CANCELLED', effectiveOn: today(), reason: t('log.begunByMistake') } as const;
        abandon.mutate({ input: { id, version: 1, ...step } });
      }),
  });
  const task = useChange(AddTaskDocument, {
    onError,
    onSuccess: ({ addTask }) => done('TASK', () => cancel.mutate({ input: addTask })),
  });
  const save = (draft: LogDraft, partnershipId: string) => {
    const inputs = inputsOf(draft, partnershipId);
    switch (draft.kind) {
      case 'REFERRAL':
        return referral.mutate({ input: inputs.referral() });
      case 'INTERACTION':
        return interaction.mutate({ input: inputs.interaction(me) });
      case 'ENGAGEMENT':
        return engagement.mutate({ input: inputs.engagement() });
      case 'GROUP_MEETING':
        return meeting.mutate({ input: inputs.meeting() });
      case 'CAMPAIGN':
        if (!initiativeId) return;
        return draft.campaign.begins
          ? begin.mutate({ input: inputs.newCampaign(initiativeId, hotline?.country?.code) })
          : join.mutate({ input: inputs.participant(initiativeId) });
      case 'OBSTACLE':
        return obstacle.mutate({ input: inputs.obstacle() });
      case 'TASK':
        return task.mutate({ input: inputs.task(me) });
    }
  };
  const ways = [referral, interaction, engagement, meeting, join, begin, obstacle, task];
  return { save, busy: ways.some(({ isPending }) => isPending) };
}
