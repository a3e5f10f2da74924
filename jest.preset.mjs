/** Shared Jest settings: native ESM, TypeScript by SWC, libraries read from their sources. */
export const preset = {
  testEnvironment: 'node',
  // Against a test that hangs, not a measure of speed: a slow machine is no fault.
  testTimeout: 120_000,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: {
    '^@alongside/(domain|shared)$': '<rootDir>/../../libs/$1/src/index.ts',
    '^@alongside/domain/safe-text$': '<rootDir>/../../libs/domain/src/safe-text/index.ts',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true, tsx: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
          keepClassNames: true,
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
