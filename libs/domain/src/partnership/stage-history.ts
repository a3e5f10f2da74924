import { addDays, type CivilDate, today } from '@alongside/shared';
import type { PartnershipStage } from '../vocabulary/index.ts';
import { firstStage, isOpenStage } from './stages.ts';

/** One dated change of stage. */
export interface StageChangeRecord {
  readonly to: PartnershipStage;
  /** Day from which the change counts. */
  readonly effectiveOn: CivilDate;
  /** Instant at which it was entered: it settles the order of changes of one day. */
  readonly recordedAt: Date;
}

/**
 * The change that begins a partnership. It counts from `since` where that is known, so that the history of a
 * partnership that existed before this product can be told afterwards.
 */
export const firstStageChange = (
  since: CivilDate | null,
  startedOn: CivilDate,
): { readonly from: null; readonly to: typeof firstStage; readonly effectiveOn: CivilDate } => ({
  from: null,
  to: firstStage,
  effectiveOn: since !== null && since < startedOn ? since : startedOn,
});

/** Changes in the order in which they count: by day, then as they were entered. */
export const inOrder = <T extends StageChangeRecord>(changes: readonly T[]): T[] =>
  [...changes].sort(
    (a, b) =>
      (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0) ||
      a.recordedAt.getTime() - b.recordedAt.getTime(),
  );

/**
 * The stage at the end of a day, out of the history (domain.md, "Stages": "active partnerships on 31 December"
 * is answered from history). `undefined` before the partnership began.
 */
export const stageOn = (changes: readonly StageChangeRecord[], date: CivilDate): PartnershipStage | undefined =>
  inOrder(changes).findLast(({ effectiveOn }) => effectiveOn <= date)?.to;

/** True when the partnership had begun and was not over at the end of a day. */
export function wasOpenOn(changes: readonly StageChangeRecord[], date: CivilDate): boolean {
  const stage = stageOn(changes, date);
  return stage !== undefined && isOpenStage(stage);
}

/**
 * Whether something was entered later than it happened, which readers are shown (domain.md, "Stages" and
 * "Timeline"). The day before still counts as the same day, since the writer's calendar may be behind UTC.
 */
export const isBackdated = (happenedOn: CivilDate, recordedAt: Date): boolean =>
  happenedOn < addDays(today(recordedAt), -1);
