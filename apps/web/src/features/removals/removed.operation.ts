import { graphql } from '../../gql/index.ts';

export const RemovedRecordsDocument = graphql(`
  query RemovedRecords($after: String, $filter: RemovedRecordFilter) {
    removedRecords(first: 50, after: $after, filter: $filter) {
      edges {
        node {
          id table title happenedOn detail removedAt removedBy
          partnerships { id initiative { name } }
          viewerCan { restore }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const RemovedFromDocument = graphql(`
  query RemovedFrom($id: ID!) {
    partnership(id: $id) { id initiative { name } }
  }
`);

export const RestoreRemovedDocument = graphql(`
  mutation RestoreRemoved($input: RestoreRemovedInput!) {
    restoreRemoved(input: $input)
  }
`);
