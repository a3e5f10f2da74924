export * from './refusal.ts';
export * from './refusal-codes.ts';
