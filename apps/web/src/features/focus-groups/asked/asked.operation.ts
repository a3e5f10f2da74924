import { graphql } from '../../../gql/index.ts';

export const AskedActionsDocument = graphql(`
  query AskedActions($after: String) {
    focusGroupActions(first: 50, after: $after) {
      edges {
        node {
          id focusGroupId groupTitle title because dueOn state answeredAt version
          hotline { id name }
          task { id status }
          proposal { id status }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
    hotlineSeats(first: 50) {
      edges { node { id title purpose format status role state startsAt confirmed } }
    }
  }
`);

export const AnswerFocusGroupActionDocument = graphql(`
  mutation AnswerFocusGroupAction($input: AnswerFocusGroupActionInput!) {
    answerFocusGroupAction(input: $input) { id version state }
  }
`);

export const TakeBackFocusGroupAnswerDocument = graphql(`
  mutation TakeBackFocusGroupAnswer($input: TakeBackFocusGroupAnswerInput!) {
    takeBackFocusGroupAnswer(input: $input) { id version state }
  }
`);
