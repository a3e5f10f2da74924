import { type Code, vocabulary } from './vocabulary.ts';

/** What was done to a record, as the audit trail tells it. */
export const auditActions = vocabulary({
  INSERT: { label: 'Added', definition: 'The record is new.' },
  UPDATE: { label: 'Changed', definition: 'Fields of the record have other values.' },
  EXPORT: { label: 'Exported', definition: 'Somebody took a list of such records with them as a file.' },
  DELETE: { label: 'Removed', definition: 'The record is gone; the trail keeps what it was.' },
});
export type AuditAction = Code<typeof auditActions>;
