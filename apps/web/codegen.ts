import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed operations from the contract that the API writes; the output is committed. */
const config: CodegenConfig = {
  schema: process.env.ALONGSIDE_SCHEMA ?? '../api/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        importExtension: '.ts',
        strictScalars: true,
        scalars: {
          ID: 'string',
          Date: { input: 'string', output: '@alongside/shared#CivilDate' },
          Month: { input: 'string', output: '@alongside/shared#Month' },
          DateTime: 'string',
        },
      },
    },
  },
};

// The one default export of the project: the tool reads it so.
export default config;
