import type { FocusGroupSessionQuery } from '../../../gql/graphql.ts';

/** A focus group as the steps from its date on show it. */
export type SessionGroup = NonNullable<FocusGroupSessionQuery['focusGroup']>;
export type Poll = NonNullable<SessionGroup['poll']>;
export type Session = NonNullable<SessionGroup['session']>;
export type Participant = SessionGroup['participants'][number];
export type Finding = SessionGroup['findings'][number];
export type Note = SessionGroup['notes'][number];

interface Somebody {
  readonly name?: string | null;
  readonly role: string;
  readonly organisation?: string | null;
}

/** What somebody of a pool is called on a page. */
export const nameOf = ({ name, role, organisation }: Somebody): string => name ?? organisation ?? role;

/** Whether somebody holds a seat and was asked. */
export const takesPart = ({ state }: Participant): boolean => ['SENT', 'ACCEPTED', 'TENTATIVE'].includes(state);
