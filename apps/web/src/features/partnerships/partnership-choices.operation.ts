import { graphql } from '../../gql/index.ts';

/** Open partnerships to choose from; those worked with last come first. */
export const PartnershipChoicesDocument = graphql(`
  query PartnershipChoices($search: String) {
    partnerships(first: 8, search: $search, order: LAST_COLLABORATION, filter: { open: true }) {
      edges { node { id stage initiative { name } } }
    }
  }
`);
