import { graphql } from '../../gql/index.ts';

export const MonthEntryDocument = graphql(`
  query MonthEntry($from: Month!, $to: Month!, $after: String) {
    partnerships(first: 100, after: $after, order: NAME, filter: { open: true }) {
      edges {
        node {
          id
          initiative { name localName organisation { acronym } }
          referralMonths(from: $from, to: $to) {
            month entries { id count direction subject } request { answeredAt link { recipient state } }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const EnterReferralsDocument = graphql(`
  mutation EnterReferrals($input: EnterReferralsInput!) {
    enterReferrals(input: $input) { added corrected withdrawn }
  }
`);

export const TakeBackReferralsDocument = graphql(`
  mutation TakeBackReferrals($input: TakeBackReferralsInput!) {
    takeBackReferrals(input: $input)
  }
`);
