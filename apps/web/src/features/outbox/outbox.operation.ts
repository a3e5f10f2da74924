import { graphql } from '../../gql/index.ts';

export const OutboxDocument = graphql(`
  query Outbox($after: String, $filter: MailFilter) {
    mails(first: 50, after: $after, filter: $filter) {
      edges {
        node {
          id name address subject body calendarFile state attempts createdAt nextAttemptAt settledAt detail version
          viewerCan { send settle }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const MailDeliveryDocument = graphql(`
  query MailDelivery {
    mailDelivery { server unsure failed }
  }
`);

export const SendMailDocument = graphql(`
  mutation SendMail($input: VersionedInput!) {
    sendMail(input: $input) { id state }
  }
`);

export const SettleMailDocument = graphql(`
  mutation SettleMail($input: VersionedInput!) {
    settleMail(input: $input) { id state }
  }
`);
