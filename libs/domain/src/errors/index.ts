export * from './refusal-codes.ts';
export * from './refusal.ts';
