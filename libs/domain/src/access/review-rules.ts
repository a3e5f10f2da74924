import type { Actor } from './actor.ts';
import type { OwnedRecord } from './decide.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/** A review, as far as changing it asks. */
export interface ReviewRecord extends OwnedRecord {
  /** True once it was held: it is then history, which managers answer for. */
  readonly held: boolean;
}

/** A review that was held is history: only a manager changes it. */
export const heldReviewRule = (actor: Actor, { held }: ReviewRecord): Verdict =>
  !held || actor.role === 'MANAGER'
    ? allowed
    : refused('FORBIDDEN', 'The review was held. Only a manager of the hotline changes it now.');
