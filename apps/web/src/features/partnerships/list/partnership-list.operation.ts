import { graphql } from '../../../gql/index.ts';

export const PartnershipListDocument = graphql(`
  query PartnershipList($after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {
    partnerships(first: 50, after: $after, search: $search, filter: $filter, order: $order) {
      edges {
        node {
          id stage stageOn(day: $on) intensity targetIntensity nextReviewOn updatedAt collaborationCount version
          hotline { name }
          initiative { id name countries { code } }
          owner { id name }
          lastCollaboration { kind happenedOn }
          health { level computedLevel reasons { code since } }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const PartnershipFacetsDocument = graphql(`
  query PartnershipFacets($search: String, $filter: PartnershipFilter) {
    partnerships(first: 1, search: $search, filter: $filter) {
      totalCount
      facets { field values { code count } }
    }
  }
`);

export const PartnershipGroupsDocument = graphql(`
  query PartnershipGroups($by: PartnershipGrouping!, $search: String, $filter: PartnershipFilter) {
    partnerships(first: 1, search: $search, filter: $filter) {
      totalCount
      groups(by: $by) { key count }
    }
  }
`);

export const PartnershipGroupRowsDocument = graphql(`
  query PartnershipGroupRows($by: PartnershipGrouping!, $keys: [String!]!, $after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {
    partnerships(first: 1, search: $search, filter: $filter, order: $order) {
      groups(by: $by, keys: $keys) {
        page(first: 30, after: $after) {
          edges {
            node {
              id stage stageOn(day: $on) intensity targetIntensity nextReviewOn updatedAt collaborationCount version
              hotline { name }
              initiative { id name countries { code } }
              owner { id name }
              lastCollaboration { kind happenedOn }
              health { level computedLevel reasons { code since } }
            }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);
