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

export const DirectoryCampaignsDocument = graphql(`
  query DirectoryCampaigns($after: String, $filter: DirectoryCampaignFilter) {
    directoryCampaigns(first: 50, after: $after, filter: $filter) {
      edges {
        node { id title theme phase startsOn endsOn countries lead { id name } hotlines { id name } initiatives { id name } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);
