import type { Actor } from './actor.ts';
import type { CampaignRecord } from './campaign-rules.ts';
import { may } from './may.ts';

/** `Campaign.viewerCan`. */
export interface CampaignRights {
  readonly edit: boolean;
  /** Add measurements and days of going live. */
  readonly contribute: boolean;
}

export const campaignRights = (actor: Actor, campaign: CampaignRecord): CampaignRights => ({
  edit: may.keepCampaign(actor, campaign).allowed,
  contribute: may.addToCampaign(actor, campaign).allowed,
});

/** `CampaignParticipant.viewerCan`; `open` while those who take part are asked. */
export interface ParticipantRights {
  readonly answer: boolean;
  readonly issueLink: boolean;
  readonly remove: boolean;
}

export const participantRights = (
  actor: Actor,
  participant: CampaignRecord & {
    readonly hotlineId: string | null;
    readonly asking: boolean;
    readonly open: boolean;
  },
): ParticipantRights => ({
  answer: participant.asking && may.answerCampaign(actor, participant, participant).allowed,
  issueLink:
    participant.asking &&
    participant.hotlineId === null &&
    may.issueLink(actor, { hotlineId: participant.leadHotlineId }).allowed,
  remove:
    participant.open &&
    (participant.hotlineId === null || participant.hotlineId !== participant.leadHotlineId) &&
    may.keepCampaign(actor, participant).allowed,
});
