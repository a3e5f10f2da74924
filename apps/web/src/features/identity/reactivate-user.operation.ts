import { graphql } from '../../gql/index.ts';

export const ReactivateUserDocument = graphql(`
  mutation ReactivateUser($input: VersionedInput!) {
    reactivateUser(input: $input) { id name active version }
  }
`);
