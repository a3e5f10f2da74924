export * from './obstacle-problems.ts';
