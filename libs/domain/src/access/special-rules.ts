import type { TimelineKind } from '../collaboration/timeline-kind.ts';
import { type MailState, mailStates, type Role, roles, type SharingLabel, sharingLabels } from '../vocabulary/index.ts';
import { type Actor, isHotlineRole } from './actor.ts';
import { entryLabelsFor } from './sharing-rules.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/** Role and hotline that a new account shall have. */
export interface NewUser {
  readonly role: Role;
  readonly hotlineId: string | null;
}

/** A role of a hotline needs a hotline; a role of the network has none (issue A, "Accounts and walls"). */
export function newUserRule({ role, hotlineId }: NewUser): Verdict {
  if (isHotlineRole(role) === (hotlineId !== null)) return allowed;
  return hotlineId === null
    ? refused('VALIDATION', `Choose the hotline of this ${roles.label(role).toLowerCase()}.`, 'hotlineId')
    : refused('VALIDATION', 'People of the network belong to no hotline.', 'hotlineId');
}

/** An act that nobody does to themselves. */
export const notOneself = (actor: Actor, userId: string): Verdict =>
  actor.userId === userId ? refused('FORBIDDEN', 'Ask another administrator to do this to your own account.') : allowed;

/** Nothing brings back a person who was erased. */
export const notErased = ({ erased = false }: { readonly erased?: boolean }): Verdict =>
  erased ? refused('CONFLICT', 'This person has been erased. Nothing brings the name back.') : allowed;

/** A proposal is decided or withdrawn once. */
export const openProposal = (status: string): Verdict =>
  status === 'OPEN'
    ? allowed
    : refused(
        'CONFLICT',
        status === 'WITHDRAWN'
          ? 'The hotline has withdrawn this proposal.'
          : 'Somebody has decided on this proposal already.',
      );

/** A mail is decided on in some states only; in the others it is under way or done. */
export const mailRule = (state: MailState, open: readonly MailState[]): Verdict =>
  open.includes(state) ? allowed : refused('CONFLICT', `This mail is: ${mailStates.label(state).toLowerCase()}.`);

/** Kinds of entries that nobody withdraws on the timeline, each with the way that there is instead. */
const notWithdrawn: Readonly<Partial<Record<TimelineKind, string>>> = {
  STAGE_CHANGE: 'A stage change is part of the history. Move the partnership on instead.',
  REVIEW: 'Withdraw the review itself.',
  TERM: 'A term is changed on its board.',
  CAMPAIGN: 'Who leads the campaign changes who takes part.',
};

/** Whether entries of this kind are withdrawn on the timeline at all. */
export function loggedKindRule(kind: TimelineKind): Verdict {
  const instead = notWithdrawn[kind];
  return instead === undefined ? allowed : refused('FORBIDDEN', instead);
}

/** Whether what the actor logs may carry the label; `undefined` means the default of its kind. */
export function entryLabelRule(actor: Actor, sharing: SharingLabel | undefined): Verdict {
  if (sharing === undefined || entryLabelsFor(actor.role).includes(sharing)) return allowed;
  return refused(
    'FORBIDDEN',
    `Only a manager of the hotline gives the label ${sharingLabels.label(sharing)}.`,
    'sharing',
  );
}

/** RED keeps an entry to its author: nobody else gives that label, or an act of theirs would hide the entry from them. */
export const keptByAuthor = (
  actor: Actor,
  entry: { readonly loggedBy: string | null },
  sharing: SharingLabel | undefined,
): Verdict =>
  sharing === 'RED' && entry.loggedBy !== actor.userId
    ? refused('FORBIDDEN', 'Only the author of an entry gives it this label.', 'sharing')
    : allowed;

/** Nobody approves what only they themselves wrote. */
export const fourEyes = (actor: Actor, authorIds: readonly string[]): Verdict =>
  authorIds.length > 0 && authorIds.every((id) => id === actor.userId)
    ? refused(
        'FORBIDDEN',
        'You recorded this agreement, or why there is none, yourself. Another manager of your hotline approves it.',
      )
    : allowed;

/** A user who shall own a partnership or get a task; `undefined` when no such user can be seen. */
export interface WorkCarrier {
  readonly hotlineId: string | null;
  readonly role: Role;
  readonly active: boolean;
}

/** True for roles that write for a hotline: only they own partnerships and get tasks. */
export const carriesWork = (role: Role): boolean => role === 'COORDINATOR' || role === 'MANAGER';

/**
 * Whether a user can own the hotline's partnership or get its task: an active coordinator or manager of the
 * same hotline. An unknown and a foreign user answer alike.
 *
 * @param field the input field that names the user, such as `ownerId`
 */
export function workRule(user: WorkCarrier | undefined, hotlineId: string, field: string): Verdict {
  if (user === undefined || user.hotlineId !== hotlineId) {
    return refused('VALIDATION', 'Choose somebody of your hotline.', field);
  }
  if (!user.active) return refused('VALIDATION', 'This account is deactivated. Choose somebody else.', field);
  return carriesWork(user.role)
    ? allowed
    : refused('VALIDATION', 'An observer only reads. Choose a coordinator or a manager.', field);
}
