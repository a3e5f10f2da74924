import { graphql } from '../../gql/index.ts';

export const PackSizeDocument = graphql(`
  query PackSize($search: String, $filter: PartnershipFilter) {
    partnerships(first: 1, search: $search, filter: $filter) { totalCount }
  }
`);
