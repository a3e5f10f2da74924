import { graphql } from '../../../gql/index.ts';

export const OverrideHealthDocument = graphql(`
  mutation OverrideHealth($input: OverrideHealthInput!) {
    overrideHealth(input: $input) { id health { level override { id version } } }
  }
`);

export const EndHealthOverrideDocument = graphql(`
  mutation EndHealthOverride($input: VersionedInput!) {
    endHealthOverride(input: $input) { id health { level } }
  }
`);
