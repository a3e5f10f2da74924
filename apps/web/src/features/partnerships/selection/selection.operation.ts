import { graphql } from '../../../gql/index.ts';

/** The ids of everything that matches, page by page. */
export const MatchingPartnershipsDocument = graphql(`
  query MatchingPartnerships($after: String, $search: String, $filter: PartnershipFilter) {
    partnerships(first: 200, after: $after, search: $search, filter: $filter) {
      edges { node { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AssignOwnerDocument = graphql(`
  mutation AssignOwner($input: AssignOwnerInput!) {
    assignOwner(input: $input) { partnershipId version previousOwnerId }
  }
`);

export const RestoreOwnersDocument = graphql(`
  mutation RestoreOwners($input: RestoreOwnersInput!) {
    restoreOwners(input: $input)
  }
`);

export const AddTasksDocument = graphql(`
  mutation AddTasks($input: AddTasksInput!) {
    addTasks(input: $input)
  }
`);

export const CancelTasksDocument = graphql(`
  mutation CancelTasks($input: CancelTasksInput!) {
    cancelTasks(input: $input)
  }
`);
