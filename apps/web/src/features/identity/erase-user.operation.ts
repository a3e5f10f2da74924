import { graphql } from '../../gql/index.ts';

export const UserErasureDocument = graphql(`
  query UserErasure($id: ID!) {
    userErasure(id: $id) { shownName texts networkTexts trail openWork }
  }
`);

export const EraseUserDocument = graphql(`
  mutation EraseUser($input: EraseUserInput!) {
    eraseUser(input: $input) { id version }
  }
`);
