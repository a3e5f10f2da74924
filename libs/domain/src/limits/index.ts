export * from './dates.ts';
export * from './problems.ts';
export * from './text-limits.ts';
export * from './web-address.ts';
