import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  testTimeout: 30_000,
  maxWorkers: 2,
  globalSetup: '<rootDir>/test/template-database.ts',
};
