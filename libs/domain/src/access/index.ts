export * from './access-table.ts';
export * from './actor.ts';
export type { OwnedRecord } from './decide.ts';
export { type EntryRecord, may, type ProposalRecord } from './may.ts';
export type { PartnershipFields, PartnershipForChange } from './partnership-fields.ts';
export * from './rights.ts';
export * from './sharing-rules.ts';
export { carriesWork, type NewUser, type WorkCarrier, workRule } from './special-rules.ts';
export * from './verdict.ts';
