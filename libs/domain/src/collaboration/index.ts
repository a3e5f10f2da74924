export * from './after-the-end.ts';
export * from './engagement.ts';
export * from './interaction.ts';
export * from './reconciliation.ts';
export * from './referral-entry.ts';
export * from './referral-grid.ts';
export * from './referral-rules.ts';
export * from './timeline-kind.ts';
