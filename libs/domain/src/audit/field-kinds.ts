import type { VocabularyName } from '../vocabulary/index.ts';

/** Records that a column can point to; their names are shown in place of ids. */
export type ReferenceKind =
  | 'user'
  | 'person'
  | 'initiative'
  | 'partnership'
  | 'organisation'
  | 'hotline'
  | 'engagement'
  | 'source'
  | 'template'
  | 'focusGroup'
  | 'board'
  | 'seat';

/**
 * Why a value of the past cannot be put back by editing:
 * `STAGE` the stage moves by its own rules; `DATED` the record is part of the dated history and never changes;
 * `ENTRY` what was logged is put right on its timeline, by correcting or withdrawing it; `KEPT` the product keeps the value by itself;
 * `REGISTRY` facts of the registry need a source and a date; `ACCOUNT` accounts have acts of their own;
 * `REMOVED` the record itself is gone.
 */
export const restoreBarriers = ['STAGE', 'DATED', 'ENTRY', 'KEPT', 'REGISTRY', 'ACCOUNT', 'REMOVED'] as const;
export type RestoreBarrier = (typeof restoreBarriers)[number];

/** How the values of one audited column are shown, and whether the edit command takes them back. */
export interface AuditedField {
  readonly kind:
    | 'text'
    | 'date'
    | 'month'
    | 'instant'
    | 'count'
    | 'flag'
    | 'link'
    | 'code'
    | 'fact'
    | 'language'
    | 'country'
    | 'whole'
    | ReferenceKind;
  /** For `code`: the vocabulary of its codes. */
  readonly vocabulary?: VocabularyName;
  /** Absent where the record's own edit command takes the value. */
  readonly barrier?: RestoreBarrier;
}

/** What the audit trail says about one table. A column that stands here neither as a field nor in `hiddenColumns` shows by its bare name. */
export interface AuditedTable {
  /** The column whose value names a record of this table: its own text, or the record that it points to. */
  readonly title?: string;
  readonly fields: Readonly<Record<string, AuditedField>>;
}

/** Columns that tell nothing to a reader: keys, counters and stamps, which the event itself carries. */
export const hiddenColumns = [
  'id',
  'hotline_id',
  'partnership_id',
  'version',
  'created_at',
  'created_by',
  'updated_at',
  'withdrawn_by',
  'cancelled_by',
  'removed_by',
  'interaction_id',
  'meeting_id',
  'subject_id',
  'checklist_id',
  'campaign_id',
  'participant_id',
  'reporter_id',
  'same_audience_as',
  'terms',
  'place',
  'key',
] as const;

const field = (kind: AuditedField['kind'], barrier?: RestoreBarrier): AuditedField =>
  Object.freeze({ kind, ...(barrier && { barrier }) });

/** A field of a kind; with a barrier where it cannot be restored by editing. */
export const text = (barrier?: RestoreBarrier) => field('text', barrier);
export const date = (barrier?: RestoreBarrier) => field('date', barrier);
export const month = (barrier?: RestoreBarrier) => field('month', barrier);
export const instant = (barrier?: RestoreBarrier) => field('instant', barrier);
export const count = (barrier?: RestoreBarrier) => field('count', barrier);
export const flag = (barrier?: RestoreBarrier) => field('flag', barrier);
export const link = (barrier?: RestoreBarrier) => field('link', barrier);
export const languages = (barrier?: RestoreBarrier) => field('language', barrier);
export const country = (barrier?: RestoreBarrier) => field('country', barrier);
/** A code of the vocabulary that belongs to the kind of fact in the same row. */
export const fact = (barrier?: RestoreBarrier) => field('fact', barrier);
/** Something too large to show: only that it changed. */
export const whole = (barrier?: RestoreBarrier) => field('whole', barrier);
export const reference = (kind: ReferenceKind, barrier?: RestoreBarrier) => field(kind, barrier);
export const code = (vocabulary: VocabularyName, barrier?: RestoreBarrier): AuditedField =>
  Object.freeze({ kind: 'code', vocabulary, ...(barrier && { barrier }) });
