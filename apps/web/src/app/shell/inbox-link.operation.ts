import { graphql } from '../../gql/index.ts';

export const UnreadNotificationsDocument = graphql(`
  query UnreadNotifications {
    viewer { id unreadNotifications }
  }
`);
