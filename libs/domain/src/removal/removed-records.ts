import { type Actor, may, refused, type Verdict } from '../access/index.ts';
import type { SharingLabel } from '../vocabulary/index.ts';

/** Days for which what was removed stands in the list from which it is put back. Afterwards the audit trail still knows it. */
export const RESTORE_DAYS = 30;

/** A removed record, as far as putting it back asks. */
export interface RemovedRecord {
  readonly hotlineId: string;
  /** `null` where the author is no user of this system. */
  readonly authorId: string | null;
  readonly sharing: SharingLabel | null;
  /** True for an agreement that both sides signed and for a review that was held. */
  readonly settled: boolean;
}

const entry =
  (kind: 'INTERACTION' | 'REFERRAL' | 'ENGAGEMENT' | 'GROUP_MEETING' | 'AGREEMENT' | 'OBSTACLE') =>
  (actor: Actor, { hotlineId, authorId, sharing, settled }: RemovedRecord): Verdict =>
    may.withdrawEntry(actor, { hotlineId, kind, loggedBy: authorId, sharing: sharing ?? undefined, signed: settled });

/** What a hotline records and can remove, by table: whoever may remove it may put it back. */
const rules = {
  interactions: entry('INTERACTION'),
  referral_entries: entry('REFERRAL'),
  engagements: entry('ENGAGEMENT'),
  group_meetings: entry('GROUP_MEETING'),
  agreements: entry('AGREEMENT'),
  obstacles: entry('OBSTACLE'),
  reviews: (actor: Actor, { hotlineId, settled }: RemovedRecord) =>
    may.withdrawReview(actor, { hotlineId, held: settled }),
  tasks: (actor: Actor, { hotlineId }: RemovedRecord) => may.reopenTask(actor, { hotlineId }),
  checklists: (actor: Actor, { hotlineId }: RemovedRecord) => may.keepChecklist(actor, { hotlineId }),
  partnership_people: (actor: Actor, { hotlineId }: RemovedRecord) => may.linkPerson(actor, { hotlineId }),
  partnership_colleagues: (actor: Actor, { hotlineId }: RemovedRecord) => may.linkPerson(actor, { hotlineId }),
} as const satisfies Record<string, (actor: Actor, record: RemovedRecord) => Verdict>;

export type RemovableTable = keyof typeof rules;

/** The tables whose records can be removed and put back. */
export const removableTables = Object.freeze(Object.keys(rules) as RemovableTable[]);

export const isRemovable = (table: string): table is RemovableTable => Object.hasOwn(rules, table);

/** Whether the actor may put a removed record back; `NOT_FOUND` for a table that knows no removal. */
export const restoreRule = (actor: Actor, table: string, record: RemovedRecord): Verdict =>
  isRemovable(table) ? rules[table](actor, record) : refused('NOT_FOUND');
