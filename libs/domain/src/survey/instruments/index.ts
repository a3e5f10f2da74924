export * from './prevention-2020.ts';
export * from './prevention-corrected.ts';
export * from './quotations-2020.ts';
export * from './reconstructed-2020.ts';
