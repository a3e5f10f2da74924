import type { Actor } from './actor.ts';
import { allOf, allowed, refused, type Verdict } from './verdict.ts';

/**
 * Minutes for which a step can be taken back. Long enough for a slip of the hand, too short to rewrite a history
 * that others have read (docs/decisions, "A slip is no history").
 */
export const UNDO_MINUTES = 15;

/** A step that somebody wants to take back. */
export interface StepToUndo<Place extends string> {
  /** Null for the step that began the record. */
  readonly from: Place | null;
  readonly to: Place;
  readonly authorId: string;
  readonly recordedAt: Date;
  /** True when no later step has been recorded. */
  readonly latest: boolean;
}

/**
 * Whether a step is still fresh: its author's, within `UNDO_MINUTES`, while nothing has followed. What is older is
 * history; the way back is another step.
 *
 * @param place where the record stands now
 * @param what the record, as a sentence begins with it: `The partnership`
 */
export function freshStep<Place extends string>(
  { from, to, authorId, recordedAt, latest }: StepToUndo<Place>,
  place: Place,
  actor: Actor,
  now: Date,
  what: string,
): Verdict {
  const minutes = (now.getTime() - recordedAt.getTime()) / 60_000;
  const movedOn: Verdict = {
    allowed: false,
    because: {
      code: 'WRONG_STAGE',
      message: `${what} has moved on since.`,
      params: { from: place, to: from, missing: [] },
    },
  };
  return allOf(
    () => (from === null ? refused('FORBIDDEN', `${what} was started and stays.`) : allowed),
    () =>
      authorId === actor.userId ? allowed : refused('FORBIDDEN', 'Only the person who took the step takes it back.'),
    () => (latest && place === to ? allowed : movedOn),
    () =>
      minutes <= UNDO_MINUTES
        ? allowed
        : refused('FORBIDDEN', `A step can be taken back for ${UNDO_MINUTES} minutes. Take another one instead.`),
  );
}
