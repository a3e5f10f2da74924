export * from './comparison.ts';
export * from './figure.ts';
export * from './quotation.ts';
export * from './response.ts';
export * from './results.ts';
export * from './small-cells.ts';
export * from './tables.ts';
