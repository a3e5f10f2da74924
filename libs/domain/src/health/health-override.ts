import { addDays, type CivilDate } from '@alongside/shared';
import { allowed, type Verdict } from '../access/index.ts';
import type { Problem } from '../errors/index.ts';
import { isOver, lineProblem, problemsOf, textLimits } from '../limits/index.ts';
import { isOpenStage } from '../partnership/index.ts';
import type { HealthLevel, PartnershipStage } from '../vocabulary/index.ts';
import type { Health } from './health-of.ts';

/** A manager's own judgement, which counts instead of the computed level until its last day. */
export interface HealthOverride {
  readonly level: HealthLevel;
  /** The last day on which it counts; nobody has to end it. */
  readonly endsOn: CivilDate;
}

/** Most days ahead to which an override may reach: judging anew is what keeps it true. */
export const MAX_OVERRIDE_DAYS = 365;

/** The level that lists, counts and badges go by; the computed one stands beside it. A partnership that is over has none. */
export const levelThatCounts = (
  stage: PartnershipStage,
  computed: Health,
  override: HealthOverride | null,
  today: CivilDate,
): HealthLevel =>
  override !== null && override.endsOn >= today && isOpenStage(stage) ? override.level : computed.level;

/** Only a partnership that lives has a health to override. */
export const overrideStageRule = (stage: PartnershipStage): Verdict =>
  isOpenStage(stage)
    ? allowed
    : {
        allowed: false,
        because: {
          code: 'WRONG_STAGE',
          message: 'This partnership is over, so its health is not assessed any more.',
          params: { from: stage, to: stage, missing: [] },
        },
      };

/** What is wrong with an override (domain.md, "Health"): it says a level, why, and until when. */
export const overrideProblems = (
  { level, reason, endsOn }: HealthOverride & { readonly reason: string },
  today: CivilDate,
): Problem[] =>
  problemsOf(
    level === 'NOT_ASSESSED' ? { field: 'level', message: 'Choose a level that judges the partnership.' } : undefined,
    lineProblem('reason', reason, textLimits.note),
    isOver(endsOn, today) ? { field: 'endsOn', message: 'Choose today or a later day.' } : undefined,
    endsOn > addDays(today, MAX_OVERRIDE_DAYS)
      ? { field: 'endsOn', message: `Choose a day of the next ${MAX_OVERRIDE_DAYS} days.` }
      : undefined,
  );
