import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  maxWorkers: 2,
  // A worker keeps what its spec files loaded; near its heap limit it would do little else than collect.
  workerIdleMemoryLimit: '1500MB',
  globalSetup: '<rootDir>/test/template-database.ts',
};
