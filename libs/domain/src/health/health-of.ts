import { type CivilDate, daysBetween } from '@alongside/shared';
import { isOpenStage } from '../partnership/index.ts';
import type { HealthLevel } from '../vocabulary/index.ts';
import { type HealthFacts, type HealthReason, healthSeverities } from './health-facts.ts';
import { cadenceOf } from './health-limits.ts';
import { healthRules, lastContact } from './health-rules.ts';

/** How a partnership is doing, and why. */
export interface Health {
  readonly level: HealthLevel;
  /** Worst first; at most one of each code. Empty for HEALTHY and NOT_ASSESSED. */
  readonly reasons: readonly HealthReason[];
}

/** Whether both sides are known to be in contact as often as the stage expects. */
function inContact(facts: HealthFacts, today: CivilDate): boolean {
  const cadence = cadenceOf(facts.stage, facts.sister);
  const last = lastContact(facts, today);
  return cadence !== null && last !== undefined && daysBetween(last.on, today) <= cadence;
}

/**
 * The health of a partnership on a day (domain.md, "Health"): the worst reason decides. Without a reason it is
 * HEALTHY only where both sides are known to be in contact; where nothing is known, or the stage expects no
 * contact, it is NOT_ASSESSED. A partnership that is over has no health.
 */
export function healthOf(facts: HealthFacts, today: CivilDate): Health {
  if (!isOpenStage(facts.stage)) return { level: 'NOT_ASSESSED', reasons: [] };
  const found = healthRules.flatMap((rule) => rule(facts, today) ?? []);
  const reasons = healthSeverities.flatMap((severity) => found.filter((one) => one.severity === severity));
  const [worst] = reasons;
  if (worst) return { level: worst.severity, reasons };
  return { level: inContact(facts, today) ? 'HEALTHY' : 'NOT_ASSESSED', reasons };
}
