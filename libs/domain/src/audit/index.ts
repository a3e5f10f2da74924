export * from './audited-tables.ts';
export {
  type AuditedField,
  type AuditedTable,
  hiddenColumns,
  type ReferenceKind,
  type RestoreBarrier,
  restoreBarriers,
} from './field-kinds.ts';
