import { graphql } from '../../gql/index.ts';

export const InitiativeListDocument = graphql(`
  query InitiativeList($after: String, $search: String, $filter: InitiativeFilter, $order: InitiativeOrder) {
    initiatives(first: 50, after: $after, search: $search, filter: $filter, order: $order) {
      edges {
        node {
          id name localName levelListState levels services languages status demo
          countries { code }
          organisation { name }
          provenance { stale asOf confirmedAt confirmedBy source { title url } }
          myPartnership { id stage }
          facts { id kind code certainty }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
      facets { field values { code count } }
    }
  }
`);
