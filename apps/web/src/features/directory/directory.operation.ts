import { graphql } from '../../gql/index.ts';

export const DirectoryDocument = graphql(`
  query Directory($after: String, $filter: DirectoryFilter) {
    directory(first: 50, after: $after, filter: $filter) {
      edges { node { hotline { id name } initiative { id name } stage since intensity kinds } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);
