export * from './guideline.ts';
export * from './steps.ts';
