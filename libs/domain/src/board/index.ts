export * from './board-problems.ts';
export * from './consecutive-terms.ts';
export * from './seats.ts';
export * from './spans.ts';
export * from './succession.ts';
export * from './term-alerts.ts';
