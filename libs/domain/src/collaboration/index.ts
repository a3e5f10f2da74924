export * from './timeline-kind.ts';
