import { type SharingLabel, sharingLabels } from '../vocabulary/index.ts';
import { type Actor, isHotlineRole } from './actor.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/**
 * A campaign, as far as the first wall asks. It belongs to several at once: the hotline that leads it (or, with
 * `null`, the secretariat) keeps it, and the hotlines that take part answer for what is theirs.
 */
export interface CampaignRecord {
  readonly leadHotlineId: string | null;
  /** Whether the actor's own hotline takes part. */
  readonly takesPart?: boolean;
}

/** Whether the actor belongs to who leads. */
export const leads = (actor: Actor, { leadHotlineId }: CampaignRecord): boolean =>
  isHotlineRole(actor.role)
    ? leadHotlineId !== null && leadHotlineId === actor.hotlineId
    : actor.role === 'SECRETARIAT' && leadHotlineId === null;

export const leadRule = (actor: Actor, campaign: CampaignRecord): Verdict =>
  leads(actor, campaign) ? allowed : refused('FORBIDDEN', 'Only who leads the campaign changes it.');

export const contributorRule = (actor: Actor, campaign: CampaignRecord): Verdict =>
  leads(actor, campaign) || campaign.takesPart === true
    ? allowed
    : refused('FORBIDDEN', 'Only who takes part in the campaign adds to it.');

/** The answer of a participant: a manager's for the own hotline, for an initiative what it told who leads. */
export function answerRule(
  actor: Actor,
  campaign: CampaignRecord,
  participant: { readonly hotlineId: string | null },
): Verdict {
  if (participant.hotlineId === null) return leadRule(actor, campaign);
  if (participant.hotlineId !== actor.hotlineId) {
    return refused('FORBIDDEN', 'A manager of that hotline answers for it.');
  }
  return actor.role === 'MANAGER'
    ? allowed
    : refused('FORBIDDEN', 'A manager of the hotline approves for it. Ask one to answer.');
}

/** Labels of a campaign: never RED, because it belongs to several; CLEAR a manager or the secretariat answers for. */
export function campaignLabelRule(actor: Actor, sharing: SharingLabel | undefined): Verdict {
  if (sharing === 'RED') return refused('VALIDATION', 'A campaign is shared by those who take part.', 'sharing');
  return sharing === 'CLEAR' && actor.role === 'COORDINATOR'
    ? refused(
        'FORBIDDEN',
        `Only a manager or the secretariat gives the label ${sharingLabels.label(sharing)}.`,
        'sharing',
      )
    : allowed;
}
