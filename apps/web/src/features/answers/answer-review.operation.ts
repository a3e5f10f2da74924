import { graphql } from '../../gql/index.ts';

export const ReviewByLinkDocument = graphql(`
  query ReviewByLink {
    reviewByLink { hotline initiative askedBy dueOn answeredAt expiresAt scores { domain score } }
  }
`);

export const AnswerReviewByLinkDocument = graphql(`
  mutation AnswerReviewByLink($input: AnswerReviewByLinkInput!) {
    answerReviewByLink(input: $input) { hotline initiative askedBy dueOn answeredAt expiresAt scores { domain score } }
  }
`);
