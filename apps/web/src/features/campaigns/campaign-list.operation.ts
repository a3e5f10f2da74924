import { graphql } from '../../gql/index.ts';

export const CampaignListDocument = graphql(`
  query CampaignList($after: String, $search: String, $filter: CampaignFilter, $order: CampaignOrder) {
    campaigns(first: 50, after: $after, search: $search, filter: $filter, order: $order) {
      edges {
        node {
          id title phase theme audiences countries languages startsOn endsOn sharing updatedAt
          lead { id name }
          participants { id name }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
      facets { field values { code count } }
    }
  }
`);
