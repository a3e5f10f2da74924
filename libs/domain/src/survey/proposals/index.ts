export * from './changes.ts';
export * from './derive.ts';
export * from './match.ts';
export * from './proposal.ts';
