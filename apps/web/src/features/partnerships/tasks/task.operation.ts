import { graphql } from '../../../gql/index.ts';

export const TaskListDocument = graphql(`
  query TaskList($after: String, $filter: TaskFilter) {
    tasks(first: 50, after: $after, filter: $filter) {
      edges { node { id ...TaskRow } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const TaskRowFragment = graphql(`
  fragment TaskRow on Task {
    id title dueOn overdue status completedAt version
    assignee { id name }
    partnership { id initiative { name } }
    askedBy { id groupTitle because }
    viewerCan { complete edit }
  }
`);

export const EditTaskDocument = graphql(`
  mutation EditTask($input: EditTaskInput!) {
    editTask(input: $input) { id version }
  }
`);
