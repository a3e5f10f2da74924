import type { AuditAction } from '../vocabulary/index.ts';
import { campaignTables } from './campaign-tables.ts';
import { type AuditedField, type AuditedTable, hiddenColumns, type RestoreBarrier } from './field-kinds.ts';
import { hotlineTables } from './hotline-tables.ts';
import { networkTables } from './network-tables.ts';
import { reportTables } from './report-tables.ts';
import { sessionTables } from './session-tables.ts';

const described = { ...hotlineTables, ...campaignTables, ...networkTables, ...reportTables, ...sessionTables };

/** Name of a table whose changes the audit trail can tell in words. */
export type AuditedTableName = keyof typeof described;

/** Name of a column that stands in one of these tables. */
export type AuditedColumn = {
  [T in AuditedTableName]: keyof (typeof described)[T]['fields'] & string;
}[AuditedTableName];

/** How the audit trail tells the changes of each table; the texts for table and column are the web client's. */
export const auditedTables: Readonly<Record<AuditedTableName, AuditedTable>> = described;

/** Names of the described tables. */
export const auditedTableNames = Object.freeze(Object.keys(described) as AuditedTableName[]);

/** What is known of a table, or undefined for one that nobody has described yet. */
export const auditedTable = (table: string): AuditedTable | undefined =>
  Object.hasOwn(auditedTables, table) ? auditedTables[table as AuditedTableName] : undefined;

/** True for a described table whose rows belong to hotlines. */
export const isHotlineTable = (table: string): boolean => Object.hasOwn(hotlineTables, table);

/** What is known of a column, or undefined for one that nobody has described yet. */
export const auditedField = (table: string, column: string): AuditedField | undefined =>
  auditedTable(table)?.fields[column];

/** True for a column that is neither described nor hidden: the list of this file has to be completed. */
export const isUndescribed = (table: string, column: string): boolean =>
  auditedField(table, column) === undefined && !(hiddenColumns as readonly string[]).includes(column);

/**
 * Whether the value that a column had before a change can be put back by the record's edit command: `EDIT`, or what
 * stands against it; null where there is nothing to put back, because the record was new.
 */
export function restoring(table: string, column: string, action: AuditAction): 'EDIT' | RestoreBarrier | null {
  if (action === 'INSERT' || action === 'EXPORT') return null;
  if (action === 'DELETE') return 'REMOVED';
  const field = auditedField(table, column);
  return field ? (field.barrier ?? 'EDIT') : 'KEPT';
}

/** The input field of an edit command that takes a column: `next_review_on` is `nextReviewOn`. */
export const inputFieldOf = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The column that an input field of an edit command fills: `nextReviewOn` is `next_review_on`. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
