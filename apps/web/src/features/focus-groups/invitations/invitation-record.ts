import type { FocusGroupInvitationsQuery } from '../../../gql/graphql.ts';

type Answer = NonNullable<FocusGroupInvitationsQuery['focusGroup']>;

/** The seats of a focus group, once people are invited. */
export type Panel = NonNullable<Answer['panel']>;

/** One person and their seat. */
export type Invitation = Answer['invitations'][number];

/** Somebody by name where there is one, else by their organisation or role. */
export const nameOf = ({
  name,
  role,
  organisation,
}: {
  readonly name?: string | null;
  readonly role: string;
  readonly organisation?: string | null;
}): string => name ?? organisation ?? role;
