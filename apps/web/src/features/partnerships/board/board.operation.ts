import { graphql } from '../../../gql/index.ts';

/** Every column with its count and its first cards, in one statement of the database. */
export const PartnershipBoardDocument = graphql(`
  query PartnershipBoard($search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {
    partnerships(first: 1, search: $search, filter: $filter, order: $order) {
      groups(by: STAGE) {
        key count
        page(first: 20) {
          edges {
            node {
              id version stage stageOn(day: $on) nextReviewOn
              hotline { name }
              initiative { name }
              owner { name }
              health { level computedLevel reasons { code since } }
            }
          }
          pageInfo { hasNextPage }
        }
      }
    }
  }
`);

/** One column, further than its first cards. */
export const BoardColumnDocument = graphql(`
  query BoardColumn($stage: [String!]!, $after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {
    partnerships(first: 1, search: $search, filter: $filter, order: $order) {
      groups(by: STAGE, keys: $stage) {
        page(first: 60, after: $after) {
          edges {
            node {
              id version stage stageOn(day: $on) nextReviewOn
              hotline { name }
              initiative { name }
              owner { name }
              health { level computedLevel reasons { code since } }
            }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

/** What the steps of one card still need, asked when it is picked up. */
export const CardStepsDocument = graphql(`
  query CardSteps($id: ID!) {
    partnership(id: $id) { id stage nextStages { to allowed needsReason missing { code message } } }
  }
`);
