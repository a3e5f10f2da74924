import { graphql } from '../../gql/index.ts';

export const EditHotlineDocument = graphql(`
  mutation EditHotline($input: EditHotlineInput!) {
    editHotline(input: $input) { id name }
  }
`);

export const HotlineOperatorsDocument = graphql(`
  query HotlineOperators($search: String) {
    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }
  }
`);
