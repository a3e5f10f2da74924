export * from './prevention-2020.ts';
export * from './prevention-corrected.ts';
