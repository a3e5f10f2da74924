import { graphql } from '../../gql/index.ts';

export const AuditTrailDocument = graphql(`
  query AuditTrail($filter: AuditFilter, $after: String) {
    auditEvents(first: 50, after: $after, filter: $filter) {
      edges {
        node {
          ...HistoryEvent
          id
          partnership { id initiative { name } }
          hotline { id name }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AuditPeopleDocument = graphql(`
  query AuditPeople {
    users(first: 200) { edges { node { id name } } }
  }
`);
