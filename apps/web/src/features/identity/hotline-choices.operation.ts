import { graphql } from '../../gql/index.ts';

export const HotlineChoicesDocument = graphql(`
  query HotlineChoices($search: String) {
    hotlines(first: 20, search: $search) { edges { node { id name country { code } } } }
  }
`);
