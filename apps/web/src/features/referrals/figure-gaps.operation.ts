import { graphql } from '../../gql/index.ts';

export const FigureGapsDocument = graphql(`
  query FigureGaps($after: String, $filter: FigureGapFilter) {
    figureGaps(first: 50, after: $after, filter: $filter) {
      edges {
        node {
          id month direction ours theirs state
          partnership { id initiative { name } viewerCan { log } }
          check { outcome explanation task { dueOn assignee { name } } }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);
