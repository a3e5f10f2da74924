import { graphql } from '../../gql/index.ts';

export const AddUserDocument = graphql(`
  mutation AddUser($input: AddUserInput!) {
    addUser(input: $input) { user { id name } passwordLink linkExpiresAt }
  }
`);
