import { type Actor, allOf, freshStep, may, type StepToUndo, type Verdict } from '../access/index.ts';
import type { CampaignPhase } from '../vocabulary/index.ts';
import type { CampaignFacts } from './move-phase.ts';

/** A step between phases that somebody wants to take back. */
export type PhaseChangeToUndo = StepToUndo<CampaignPhase>;

/** Whether the actor may take a step of a campaign back, as if it had not been taken; see `freshStep`. */
export const undoPhaseMove = (
  campaign: Pick<CampaignFacts, 'leadHotlineId' | 'phase'>,
  change: PhaseChangeToUndo,
  actor: Actor,
  now: Date,
): Verdict =>
  allOf(
    () => may.keepCampaign(actor, campaign),
    () => freshStep(change, campaign.phase, actor, now, 'The campaign'),
  );
