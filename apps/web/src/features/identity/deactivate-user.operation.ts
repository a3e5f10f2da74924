import { graphql } from '../../gql/index.ts';

export const DeactivateUserDocument = graphql(`
  mutation DeactivateUser($input: VersionedInput!) {
    deactivateUser(input: $input) { id name active version }
  }
`);
