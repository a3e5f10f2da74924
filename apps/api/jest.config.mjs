import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  testTimeout: 30_000,
  maxWorkers: 2,
  // Jest gives a worker half a second to end, in which Node cannot free the modules of many specs.
  workerIdleMemoryLimit: '400MB',
  globalSetup: '<rootDir>/test/template-database.ts',
};
