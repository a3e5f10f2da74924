import { type Role, type SharingLabel, sharingLabels } from '../vocabulary/index.ts';
import { type Actor, isHotlineRole } from './actor.ts';

/** What has to be known of a record to tell who may see it. */
export interface SharedRecord {
  /** The hotline to which the record belongs. */
  readonly hotlineId: string;
  readonly sharing: SharingLabel;
  /** The user who wrote it; matters for RED. */
  readonly authorId?: string | null;
  /** Users named on it besides the author; matters for RED. */
  readonly namedUserIds?: readonly string[];
}

/**
 * Labels that new records carry unless their author chooses another one (domain.md, "Sharing labels").
 * An engagement is as delicate as the partnerships that it belongs to.
 */
export const defaultSharing = {
  partnership: 'AMBER',
  interaction: 'AMBER_STRICT',
  referral: 'AMBER',
  engagement: 'AMBER',
  obstacle: 'AMBER',
  stageChange: 'AMBER',
  campaign: 'GREEN',
} as const satisfies Record<string, SharingLabel>;

/**
 * Whether the label lets the actor see the record (domain.md, "Sharing labels", after TLP 2.0): RED the author
 * and people named, AMBER_STRICT the own hotline, AMBER also the secretariat, GREEN the whole network, CLEAR
 * anybody. Administrators keep accounts and are not part of the network that AMBER and GREEN speak of.
 *
 * The label alone opens no door: whether another hotline's record is offered at all, the policies decide.
 */
export function visibleSharing(actor: Actor, record: SharedRecord): boolean {
  const own = isHotlineRole(actor.role) && actor.hotlineId === record.hotlineId;
  switch (record.sharing) {
    case 'RED':
      return own && (record.authorId === actor.userId || (record.namedUserIds ?? []).includes(actor.userId));
    case 'AMBER_STRICT':
      return own;
    case 'AMBER':
      return own || actor.role === 'SECRETARIAT';
    case 'GREEN':
      return own || actor.role !== 'ADMIN';
    case 'CLEAR':
      return true;
  }
}

/** The labels under which the secretariat may read a hotline's record. */
export const secretariatLabels: readonly SharingLabel[] = Object.freeze(['AMBER', 'GREEN', 'CLEAR']);

/**
 * The strictest label that anything which the actor sees can carry, if only because they wrote it. Whoever looks for
 * the strictest label of many records may stop there.
 */
export const strictestSeenBy = (actor: Actor): SharingLabel =>
  strictestLabel(
    sharingLabels.codes.filter((sharing) =>
      visibleSharing(actor, { hotlineId: actor.hotlineId ?? '', authorId: actor.userId, sharing }),
    ),
  );

/** The strictest of some labels; exports print it (domain.md, "Sharing labels"). CLEAR for an empty list. */
export const strictestLabel = (labels: readonly SharingLabel[]): SharingLabel =>
  sharingLabels.codes.find((label) => labels.includes(label)) ?? 'CLEAR';

/**
 * Labels that a role may give to a partnership. RED is none of them, because a partnership belongs to a hotline
 * and not to one person; CLEAR makes it public, which the manager answers for.
 */
export function partnershipLabelsFor(role: Role): readonly SharingLabel[] {
  if (role === 'MANAGER') return ['AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'];
  return role === 'COORDINATOR' ? ['AMBER_STRICT', 'AMBER', 'GREEN'] : [];
}

/** Labels that a role may give to what it logs: those of a partnership, and RED for a note to oneself. */
export function entryLabelsFor(role: Role): readonly SharingLabel[] {
  const labels = partnershipLabelsFor(role);
  return labels.length === 0 ? [] : ['RED', ...labels];
}
