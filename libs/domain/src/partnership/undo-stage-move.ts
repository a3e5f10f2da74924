import { type Actor, allOf, allowed, may, refused, type Verdict } from '../access/index.ts';
import type { PartnershipStage } from '../vocabulary/index.ts';

/**
 * Minutes for which a step can be taken back. Long enough for a slip of the hand, too short to rewrite a history
 * that others have read (docs/decisions, "A slip is no history").
 */
export const UNDO_MINUTES = 15;

/** A step that somebody wants to take back. */
export interface StageChangeToUndo {
  /** Null for the change that began the partnership. */
  readonly from: PartnershipStage | null;
  readonly to: PartnershipStage;
  readonly authorId: string;
  readonly recordedAt: Date;
  /** True when no later change has been recorded. */
  readonly latest: boolean;
}

/** The partnership of that step as it stands now. */
export interface PartnershipToUndo {
  readonly hotlineId: string;
  readonly stage: PartnershipStage;
}

function stillStands(partnership: PartnershipToUndo, { from, to, latest }: StageChangeToUndo): Verdict {
  if (latest && partnership.stage === to) return allowed;
  const params = { from: partnership.stage, to: from, missing: [] };
  return {
    allowed: false,
    because: { code: 'WRONG_STAGE', message: 'The partnership has moved on since.', params },
  };
}

/**
 * Whether the actor may take a step back, as if it had not been taken: its author, within `UNDO_MINUTES`, while
 * nothing has followed. What is older is history; the way back is another step.
 */
export function undoStageMove(
  partnership: PartnershipToUndo,
  change: StageChangeToUndo,
  actor: Actor,
  now: Date,
): Verdict {
  const minutes = (now.getTime() - change.recordedAt.getTime()) / 60_000;
  return allOf(
    () => may.moveStage(actor, partnership),
    () => (change.from === null ? refused('FORBIDDEN', 'A partnership that was started stays.') : allowed),
    () =>
      change.authorId === actor.userId
        ? allowed
        : refused('FORBIDDEN', 'Only the person who took the step takes it back.'),
    () => stillStands(partnership, change),
    () =>
      minutes <= UNDO_MINUTES
        ? allowed
        : refused(
            'FORBIDDEN',
            `A step can be taken back for ${UNDO_MINUTES} minutes. Move the partnership on instead.`,
          ),
  );
}
