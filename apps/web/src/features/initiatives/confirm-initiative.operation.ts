import { graphql } from '../../gql/index.ts';

export const ConfirmInitiativeDocument = graphql(`
  mutation ConfirmInitiative($input: VersionedInput!) {
    confirmInitiative(input: $input) { id version }
  }
`);
