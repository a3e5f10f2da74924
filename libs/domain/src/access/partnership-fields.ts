import { type Intensity, type PartnershipStage, type SharingLabel, sharingLabels } from '../vocabulary/index.ts';
import type { Actor } from './actor.ts';
import type { OwnedRecord } from './decide.ts';
import { partnershipLabelsFor } from './sharing-rules.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/** The fields of a partnership that people edit; dates are `YYYY-MM-DD`. */
export interface PartnershipFields {
  readonly ownerId: string | null;
  readonly intensity: Intensity | null;
  readonly targetIntensity: Intensity | null;
  readonly since: string | null;
  readonly sharing: SharingLabel;
  readonly nextReviewOn: string | null;
  readonly noAgreementReason: string | null;
}

/** A partnership before the change, as far as the field rules look at it. */
export interface PartnershipForChange extends OwnedRecord {
  readonly hotlineId: string;
  readonly stage: PartnershipStage;
  readonly sharing: SharingLabel;
  readonly noAgreementReason: string | null;
}

const approvedStages: readonly PartnershipStage[] = ['AGREED', 'ACTIVE', 'PAUSED'];

function labelRule(actor: Actor, before: SharingLabel | undefined, next: SharingLabel | undefined): Verdict {
  if (next === undefined || next === before || partnershipLabelsFor(actor.role).includes(next)) return allowed;
  if (next === 'RED') {
    return refused(
      'VALIDATION',
      'A partnership belongs to the hotline; its strictest label is TLP:AMBER+STRICT.',
      'sharing',
    );
  }
  return refused('FORBIDDEN', `Only a manager of the hotline gives the label ${sharingLabels.label(next)}.`, 'sharing');
}

/** Field rules for a new partnership: its label. */
export const startFieldRule = (actor: Actor, fields: { readonly sharing?: SharingLabel }): Verdict =>
  labelRule(actor, undefined, fields.sharing);

/**
 * Field rules for those who may edit a partnership at all:
 * - `sharing`: a coordinator shares inside the network, only a manager makes public; keeping a label is always fine.
 * - `noAgreementReason`: a coordinator writes it while the agreement is being prepared. Once a manager has
 *   approved the partnership on its strength, only a manager changes it.
 * - every other field: whoever may edit.
 */
export function partnershipFieldRule(
  actor: Actor,
  before: PartnershipForChange,
  next: Partial<PartnershipFields>,
): Verdict {
  const label = labelRule(actor, before.sharing, next.sharing);
  if (!label.allowed) return label;
  const reasonChanges = next.noAgreementReason !== undefined && next.noAgreementReason !== before.noAgreementReason;
  if (reasonChanges && approvedStages.includes(before.stage) && actor.role !== 'MANAGER') {
    return refused(
      'FORBIDDEN',
      'A manager approved the partnership for this reason, so only a manager changes it.',
      'noAgreementReason',
    );
  }
  return allowed;
}
