export * from './agreement-alerts.ts';
export * from './agreement-problems.ts';
export * from './agreement-rules.ts';
export * from './agreement-status.ts';
