import { preset } from '../jest.preset.mjs';

/** The specs start real PostgreSQL servers, which takes longer than Jest's usual five seconds. */
export default { ...preset, rootDir: import.meta.dirname, testMatch: ['**/*.spec.ts'], testTimeout: 60_000 };
