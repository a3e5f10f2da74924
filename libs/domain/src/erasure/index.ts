export * from './erasure-rules.ts';
export { type NamePattern, nameParts, namePattern, type PersonTraces, SHORTEST_NAME } from './name-pattern.ts';
