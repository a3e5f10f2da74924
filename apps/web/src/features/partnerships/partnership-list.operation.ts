import { graphql } from '../../gql/index.ts';

export const PartnershipListDocument = graphql(`
  query PartnershipList($after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder) {
    partnerships(first: 50, after: $after, search: $search, filter: $filter, order: $order) {
      edges {
        node {
          id stage intensity targetIntensity nextReviewOn updatedAt collaborationCount
          hotline { name }
          initiative { id name countries { code } }
          owner { name }
          lastCollaboration { kind happenedOn }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);
