import { graphql } from '../../gql/index.ts';

export const UsersDocument = graphql(`
  query Users($after: String, $filter: UserFilter) {
    users(first: 50, after: $after, filter: $filter) {
      edges { node { id name email role active version createdAt erasedAt hotline { id name } viewerCan { deactivate erase } } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);
