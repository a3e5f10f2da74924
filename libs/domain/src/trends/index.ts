export * from './trend-days.ts';
export * from './trend-lines.ts';
