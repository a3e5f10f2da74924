export * from './kinds.ts';
export * from './mail-text.ts';
export * from './morning.ts';
export * from './zones.ts';
