export * from './hide-small-counts.ts';
export * from './shown-table.ts';
