import type { CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { isOpenStage } from '../partnership/stages.ts';
import type { PartnershipStage, SharingLabel } from '../vocabulary/index.ts';

/** A partnership as far as logging on it asks. */
export interface LoggedOn {
  readonly id: string;
  readonly hotlineId: string;
  readonly sharing: SharingLabel;
  readonly stage: PartnershipStage;
  /** Day from which the latest stage change counts; `null` before the first. */
  readonly lastChangeOn: CivilDate | null;
}

/**
 * The problem of logging something on a partnership that was over by then. What happened until its last day can
 * still be entered, because records are often completed afterwards.
 *
 * @param field input field that holds the day
 * @param from first day of what is logged; for a month its first day
 */
export function afterTheEndProblem(field: string, from: CivilDate, partnership: LoggedOn): Problem | undefined {
  const { stage, lastChangeOn } = partnership;
  if (isOpenStage(stage) || lastChangeOn === null || from <= lastChangeOn) return undefined;
  return { field, message: `The partnership was over on ${lastChangeOn}. Reopen it, or choose an earlier day.` };
}
