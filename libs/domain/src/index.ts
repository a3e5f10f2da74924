// `safe-text` is also an entry of its own (`@alongside/domain/safe-text`): its tables are heavy, and pages load it late.
export * from './access/index.ts';
export * from './agreement/index.ts';
export * from './audit/index.ts';
export * from './collaboration/index.ts';
export * from './errors/index.ts';
export * from './health/index.ts';
export * from './limits/index.ts';
export * from './mail/index.ts';
export * from './notification/index.ts';
export * from './obstacle/index.ts';
export * from './partnership/index.ts';
export * from './playbook/index.ts';
export * from './registry/index.ts';
export * from './review/index.ts';
export { detectUnsafeText } from './safe-text/index.ts';
export * from './survey/index.ts';
export * from './views/index.ts';
export * from './vocabulary/index.ts';
