import { compareIntensity, stepsFrom } from '../partnership/index.ts';
import { type Intensity, intensities, type PartnershipStage, type ReviewOutcome } from '../vocabulary/index.ts';

/** A change of the partnership that follows from an outcome. Nothing happens until a person confirms it. */
export type ReviewProposal =
  | { readonly kind: 'STAGE'; readonly to: PartnershipStage }
  | { readonly kind: 'TARGET_INTENSITY'; readonly to: Intensity };

/** The partnership as far as proposals look at it. */
export interface ReviewedPartnership {
  readonly stage: PartnershipStage;
  readonly intensity: Intensity | null;
  readonly targetIntensity: Intensity | null;
}

/** Stages to which an outcome leads, the usual one first; before anything is agreed, to end means to decline. */
const stagesOf: Readonly<Record<ReviewOutcome, readonly PartnershipStage[]>> = Object.freeze({
  CONTINUE: [],
  DEEPEN: [],
  ADJUST: [],
  PAUSE: ['PAUSED'],
  END: ['ENDED', 'DECLINED'],
});

/**
 * What an outcome proposes for the partnership as it stands: PAUSE and END the step to that stage where there is
 * one, DEEPEN to aim one intensity higher than now. Empty once it is done, or where nothing follows.
 */
export function reviewProposals(outcome: ReviewOutcome, partnership: ReviewedPartnership): ReviewProposal[] {
  const stage = stagesOf[outcome].find((to) => stepsFrom(partnership.stage).some((step) => step.to === to));
  const target = outcome === 'DEEPEN' ? deeperAim(partnership) : undefined;
  return [
    ...(stage ? [{ kind: 'STAGE', to: stage } as const] : []),
    ...(target ? [{ kind: 'TARGET_INTENSITY', to: target } as const] : []),
  ];
}

/** One step above the present intensity; the loosest where it is not known; none where both aim there already. */
function deeperAim({ intensity, targetIntensity }: ReviewedPartnership): Intensity | undefined {
  const next = intensities.codes[intensity === null ? 0 : intensities.codes.indexOf(intensity) + 1];
  if (next === undefined) return undefined;
  return targetIntensity !== null && compareIntensity(targetIntensity, next) >= 0 ? undefined : next;
}
