import { graphql } from '../../gql/index.ts';

export const NotificationLineFragment = graphql(`
  fragment NotificationLine on Notification {
    id kind subjectType subjectId partnershipId title about by dueOn createdAt readAt
  }
`);

export const InboxDocument = graphql(`
  query Inbox($after: String, $filter: NotificationFilter) {
    notifications(first: 50, after: $after, filter: $filter) {
      edges { node { id ...NotificationLine } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const NotificationDocument = graphql(`
  query Notification($id: ID!) {
    notification(id: $id) { id ...NotificationLine }
  }
`);

export const MarkNotificationsDocument = graphql(`
  mutation MarkNotifications($input: MarkNotificationsInput!) {
    markNotifications(input: $input) { count }
  }
`);

export const MarkAllNotificationsReadDocument = graphql(`
  mutation MarkAllNotificationsRead {
    markAllNotificationsRead { count at }
  }
`);

export const UnmarkNotificationsDocument = graphql(`
  mutation UnmarkNotifications($input: UnmarkNotificationsInput!) {
    unmarkNotifications(input: $input) { count }
  }
`);
