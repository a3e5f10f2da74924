export * from './meeting-rules.ts';
