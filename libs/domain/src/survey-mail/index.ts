export * from './mail-bar.ts';
export * from './mail-plan.ts';
export * from './mail-text.ts';
export * from './signature.ts';
export * from './working-time.ts';
