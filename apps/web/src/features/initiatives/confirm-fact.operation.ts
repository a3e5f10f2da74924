import { graphql } from '../../gql/index.ts';

export const ConfirmFactDocument = graphql(`
  mutation ConfirmFact($input: ConfirmFactInput!) {
    confirmFact(input: $input) { id version }
  }
`);
