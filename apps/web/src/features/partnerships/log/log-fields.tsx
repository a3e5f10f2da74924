import { ObstacleFields } from '../obstacles/obstacle-fields.tsx';
import { CampaignFields } from './campaign-fields.tsx';
import { EngagementFields } from './engagement-fields.tsx';
import { InteractionFields } from './interaction-fields.tsx';
import type { LogDraft } from './log-draft.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { ReferralFields } from './referral-fields.tsx';
import { TaskFields } from './task-fields.tsx';
import { usePartnerOf, usePartnershipHosts } from './use-partnership-hosts.ts';

interface LogFieldsProps {
  readonly draft: LogDraft;
  readonly set: (change: Partial<LogDraft>) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** The few fields of the chosen kind. The one that is typed first carries `data-autofocus`. */
export function LogFields({ draft, set, faults }: LogFieldsProps) {
  const verifiedHosts = usePartnershipHosts(draft.partnership?.id);
  const initiativeId = usePartnerOf(draft.partnership?.id);
  const text = { confirmed: draft.confirmed, onConfirmed: (confirmed: boolean) => set({ confirmed }), verifiedHosts };
  switch (draft.kind) {
    case 'REFERRAL':
      return <ReferralFields value={draft.referral} onChange={(referral) => set({ referral })} faults={faults} />;
    case 'INTERACTION':
      return (
        <InteractionFields
          value={draft.interaction}
          onChange={(interaction) => set({ interaction })}
          faults={faults}
          text={text}
        />
      );
    case 'ENGAGEMENT':
      return (
        <EngagementFields
          value={draft.engagement}
          onChange={(engagement) => set({ engagement })}
          faults={faults}
          text={text}
        />
      );
    case 'GROUP_MEETING':
      return (
        <MeetingFields
          partnershipId={draft.partnership?.id}
          value={draft.meeting}
          onChange={(meeting) => set({ meeting })}
          onBegin={() => set({ kind: 'ENGAGEMENT', engagement: { ...draft.engagement, kind: 'WORKING_GROUP' } })}
          faults={faults}
          text={text}
        />
      );
    case 'CAMPAIGN':
      return (
        <CampaignFields
          initiativeId={initiativeId}
          value={draft.campaign}
          onChange={(campaign) => set({ campaign })}
          faults={faults}
          text={text}
        />
      );
    case 'OBSTACLE':
      return (
        <ObstacleFields value={draft.obstacle} onChange={(obstacle) => set({ obstacle })} faults={faults} text={text} />
      );
    case 'TASK':
      return <TaskFields value={draft.task} onChange={(task) => set({ task })} faults={faults} text={text} />;
  }
}
