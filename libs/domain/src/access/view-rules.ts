import type { Actor } from './actor.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/** A saved view of a table, as far as changing it asks. */
export interface ViewRecord {
  /** Null for a view of the secretariat. */
  readonly hotlineId: string | null;
  /** False for a view that only its author sees. */
  readonly shared: boolean;
  readonly authorId: string;
}

/**
 * A view is changed by its author; one that others work with also by a manager, or by anybody of the secretariat, so
 * that it outlives its author.
 */
export function viewChangeRule(actor: Actor, { shared, authorId }: ViewRecord): Verdict {
  if (authorId === actor.userId) return allowed;
  if (!shared) return refused('NOT_FOUND');
  return actor.role === 'MANAGER' || actor.role === 'SECRETARIAT'
    ? allowed
    : refused('FORBIDDEN', 'Only its author or a manager changes a shared view. Save a view of your own instead.');
}
