import { type Actor, allOf, freshStep, may, type StepToUndo, type Verdict } from '../access/index.ts';
import type { PartnershipStage } from '../vocabulary/index.ts';

/** A step that somebody wants to take back. */
export type StageChangeToUndo = StepToUndo<PartnershipStage>;

/** The partnership of that step as it stands now. */
export interface PartnershipToUndo {
  readonly hotlineId: string;
  readonly stage: PartnershipStage;
}

/** Whether the actor may take a step back, as if it had not been taken; see `freshStep`. */
export const undoStageMove = (
  partnership: PartnershipToUndo,
  change: StageChangeToUndo,
  actor: Actor,
  now: Date,
): Verdict =>
  allOf(
    () => may.moveStage(actor, partnership),
    () => freshStep(change, partnership.stage, actor, now, 'The partnership'),
  );
