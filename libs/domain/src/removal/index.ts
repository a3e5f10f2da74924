export * from './removed-records.ts';
