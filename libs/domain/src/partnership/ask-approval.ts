import type { CivilDate } from '@alongside/shared';
import { type Actor, allOf, allowed, may, type Verdict } from '../access/index.ts';
import { wrongStep } from './move-stage.ts';
import { isApproval, missingFor, type PartnershipFacts } from './stage-requirements.ts';
import { stepsFrom } from './stages.ts';

/**
 * Whether a manager can be asked for the step to AGREED: there is such a step, and nothing but the approval is
 * missing, so that whoever is asked can decide at once. `WRONG_STAGE` names what comes first.
 */
export function askApproval(facts: PartnershipFacts, actor: Actor, today: CivilDate): Verdict {
  const step = stepsFrom(facts.stage).some(({ to }) => to === 'AGREED');
  const missing = step ? missingFor('AGREED', facts, actor, today).filter((each) => !isApproval(each)) : [];
  return allOf(
    () => may.moveStage(actor, facts),
    () => (step && missing.length === 0 ? allowed : wrongStep(facts, 'AGREED', missing)),
  );
}
