import { graphql } from '../../gql/index.ts';

export const OrganisationChoicesDocument = graphql(`
  query OrganisationChoices($search: String) {
    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }
  }
`);
