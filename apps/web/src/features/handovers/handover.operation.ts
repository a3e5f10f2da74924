import { graphql } from '../../gql/index.ts';

export const HandoverListDocument = graphql(`
  query HandoverList($after: String) {
    handovers(first: 50, after: $after) {
      edges {
        node {
          id version fromOn status stuck moved plannedBy leaver { id name } viewerCan { decide }
          shares { kind named successor { id name } }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const HandoverStockDocument = graphql(`
  query HandoverStock($userId: ID!) {
    handoverStock(userId: $userId) { kind count items { id title about on } }
  }
`);

export const HandoverPeopleDocument = graphql(`
  query HandoverPeople {
    users(first: 200) { edges { node { id name role active hotline { id } } } }
  }
`);

export const HandOverDocument = graphql(`
  mutation HandOver($input: HandOverInput!) { handOver(input: $input) { id status moved } }
`);

export const CancelHandoverDocument = graphql(`
  mutation CancelHandover($input: VersionedInput!) { cancelHandover(input: $input) { id status moved } }
`);

export const UndoHandoverDocument = graphql(`
  mutation UndoHandover($input: UndoHandoverInput!) { undoHandover(input: $input) { id status moved } }
`);
