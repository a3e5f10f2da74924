export * from './coverage.ts';
export * from './printed-list.ts';
