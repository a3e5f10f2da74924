export * from './approvals.ts';
export * from './campaign-problems.ts';
export * from './move-phase.ts';
export * from './phases.ts';
