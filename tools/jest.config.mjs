import { preset } from '../jest.preset.mjs';

export default {
  ...preset,
  rootDir: import.meta.dirname,
  testMatch: ['**/*.spec.ts'],
  moduleNameMapper: { '^@alongside/(domain|shared)$': '<rootDir>/../libs/$1/src/index.ts' },
};
