export * from './handover-rules.ts';
