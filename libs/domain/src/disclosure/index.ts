export * from './hidden-cells.ts';
export * from './hide-small-counts.ts';
export * from './shown-table.ts';
export * from './told-by-rule.ts';
