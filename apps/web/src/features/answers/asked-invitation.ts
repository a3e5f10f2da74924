import type { InvitationByLinkQuery } from '../../gql/graphql.ts';

/** An invitation as its page shows it. */
export type AskedInvitation = InvitationByLinkQuery['invitationByLink'];
