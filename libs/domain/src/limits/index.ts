export * from './problems.ts';
export * from './text-limits.ts';
