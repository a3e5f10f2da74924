import { graphql } from '../../gql/index.ts';

/** Open partnerships to choose from; without a search the most recently used first. */
export const PartnershipChoicesDocument = graphql(`
  query PartnershipChoices($search: String) {
    partnerships(first: 8, search: $search, order: UPDATED, filter: { open: true }) {
      edges { node { id stage initiative { name } } }
    }
  }
`);
