export * from './list-rules.ts';
export * from './relative-day.ts';
export * from './saved-view.ts';
