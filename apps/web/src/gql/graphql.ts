/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { CivilDate } from '@alongside/shared';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddUserInput = {
  email: string;
  /** Needed for observers, coordinators and managers; refused for others. */
  hotlineId?: string | null | undefined;
  /** Made by the client (UUIDv7), so that a retry never doubles. */
  id: string;
  name: string;
  role: Role;
};

export type ChangePasswordInput = {
  current: string;
  /** 12 to 200 characters. */
  next: string;
};

/** Where a partnership stands. */
export type PartnershipStage =
  /** Both sides work together. */
  | 'ACTIVE'
  /** Both sides have agreed, in writing or with a noted reason why not. */
  | 'AGREED'
  /** The hotline has made a first approach. */
  | 'CONTACTED'
  /** One side said no before anything was agreed. */
  | 'DECLINED'
  /** The agreed or active work is over. */
  | 'ENDED'
  /** Both sides talk about what they could do together. */
  | 'EXPLORING'
  /** The work rests for now, for a noted reason. */
  | 'PAUSED'
  /** The hotline knows of the initiative and has had no contact. */
  | 'PROSPECT';

export type RenewPasswordLinkInput = {
  userId: string;
};

/** What a person may do; see docs/glossary.md. */
export type Role =
  /** Keeps accounts, roles and the audit trail. */
  | 'ADMIN'
  /** Keeps the partnerships of one hotline from day to day. */
  | 'COORDINATOR'
  /** Answers for one hotline and approves its agreements. */
  | 'MANAGER'
  /** Reads what their hotline may see. */
  | 'OBSERVER'
  /** Works for the whole network and keeps the registry. */
  | 'SECRETARIAT';

export type UserFilter = {
  active?: boolean | null | undefined;
  hotlineId?: string | null | undefined;
};

export type VersionedInput = {
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type PaletteRecordsQueryVariables = Exact<{
  text: string;
  withPartnerships: boolean;
}>;


export type PaletteRecordsQuery = { initiatives: { edges: Array<{ node: { id: string, name: string, organisation: { name: string } | null, countries: Array<{ code: string }>, myPartnership: { id: string } | null, viewerCan: { startPartnership: boolean } } }> }, partnerships?: { edges: Array<{ node: { id: string, stage: PartnershipStage, initiative: { name: string }, hotline: { name: string }, viewerCan: { log: boolean } } }> } };

export type CompleteTaskMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type CompleteTaskMutation = { completeTask: { id: string, version: number } };

export type TaskLineFragment = { id: string, title: string, dueOn: CivilDate | null, overdue: boolean, version: number, assignee: { name: string } | null, partnership: { id: string, initiative: { name: string } } | null, viewerCan: { complete: boolean } } & { ' $fragmentName'?: 'TaskLineFragment' };

export type HotlineHomeQueryVariables = Exact<{
  today: string;
  quietSince: string;
}>;


export type HotlineHomeQuery = { due: { totalCount: number, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'TaskLineFragment': TaskLineFragment } }
      ) }> }, allTasks: { totalCount: number }, reviewDue: { totalCount: number, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'PartnershipLineFragment': PartnershipLineFragment } }
      ) }> }, quiet: { totalCount: number, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'PartnershipLineFragment': PartnershipLineFragment } }
      ) }> }, recent: { totalCount: number, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'PartnershipLineFragment': PartnershipLineFragment } }
      ) }> }, open: { totalCount: number } };

export type NetworkHomeQueryVariables = Exact<{
  withUsers: boolean;
  withProposals: boolean;
}>;


export type NetworkHomeQuery = { all: { totalCount: number }, stale: { totalCount: number }, doubted: { totalCount: number }, changed: { edges: Array<{ node: { id: string, name: string, updatedAt: string, organisation: { name: string } | null } }> }, hotlines: { totalCount: number }, initiativeProposals?: { totalCount: number, edges: Array<{ node: { id: string, reason: string, createdAt: string, hotline: { name: string }, initiative: { name: string } | null } }> }, users?: { totalCount: number } };

export type PartnershipLineFragment = { id: string, stage: PartnershipStage, nextReviewOn: CivilDate | null, updatedAt: string, initiative: { name: string }, lastCollaboration: { happenedOn: CivilDate } | null } & { ' $fragmentName'?: 'PartnershipLineFragment' };

export type ReopenTaskMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReopenTaskMutation = { reopenTask: { id: string, version: number } };

export type AddUserMutationVariables = Exact<{
  input: AddUserInput;
}>;


export type AddUserMutation = { addUser: { passwordLink: string, linkExpiresAt: string, user: { id: string, name: string } } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type DeactivateUserMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type DeactivateUserMutation = { deactivateUser: { id: string, name: string, active: boolean, version: number } };

export type HotlineChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type HotlineChoicesQuery = { hotlines: { edges: Array<{ node: { id: string, name: string, country: { code: string } | null } }> } };

export type ReactivateUserMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReactivateUserMutation = { reactivateUser: { id: string, name: string, active: boolean, version: number } };

export type RenewPasswordLinkMutationVariables = Exact<{
  input: RenewPasswordLinkInput;
}>;


export type RenewPasswordLinkMutation = { renewPasswordLink: { passwordLink: string, linkExpiresAt: string, user: { id: string, name: string } } };

export type UsersQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: UserFilter | null | undefined;
}>;


export type UsersQuery = { users: { totalCount: number, edges: Array<{ node: { id: string, name: string, email: string, role: Role, active: boolean, version: number, createdAt: string, hotline: { id: string, name: string } | null, viewerCan: { deactivate: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, role: Role, demo: boolean, hotline: { id: string, name: string, country: { code: string } | null } | null, can: { startPartnership: boolean, log: boolean, editRegistry: boolean, proposeInitiative: boolean, decideProposals: boolean, seePartnerships: boolean, administerUsers: boolean } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TaskLineFragmentDoc = new TypedDocumentString(`
    fragment TaskLine on Task {
  id
  title
  dueOn
  overdue
  version
  assignee {
    name
  }
  partnership {
    id
    initiative {
      name
    }
  }
  viewerCan {
    complete
  }
}
    `, {"fragmentName":"TaskLine"}) as unknown as TypedDocumentString<TaskLineFragment, unknown>;
export const PartnershipLineFragmentDoc = new TypedDocumentString(`
    fragment PartnershipLine on Partnership {
  id
  stage
  nextReviewOn
  updatedAt
  initiative {
    name
  }
  lastCollaboration {
    happenedOn
  }
}
    `, {"fragmentName":"PartnershipLine"}) as unknown as TypedDocumentString<PartnershipLineFragment, unknown>;
export const PaletteRecordsDocument = new TypedDocumentString(`
    query PaletteRecords($text: String!, $withPartnerships: Boolean!) {
  initiatives(first: 6, search: $text) {
    edges {
      node {
        id
        name
        organisation {
          name
        }
        countries {
          code
        }
        myPartnership {
          id
        }
        viewerCan {
          startPartnership
        }
      }
    }
  }
  partnerships(first: 6, search: $text) @include(if: $withPartnerships) {
    edges {
      node {
        id
        stage
        initiative {
          name
        }
        hotline {
          name
        }
        viewerCan {
          log
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaletteRecordsQuery, PaletteRecordsQueryVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($input: VersionedInput!) {
  completeTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const HotlineHomeDocument = new TypedDocumentString(`
    query HotlineHome($today: Date!, $quietSince: Date!) {
  due: tasks(first: 20, filter: {status: [OPEN], dueBy: $today}) {
    edges {
      node {
        id
        ...TaskLine
      }
    }
    totalCount
  }
  allTasks: tasks(first: 1, filter: {status: [OPEN]}) {
    totalCount
  }
  reviewDue: partnerships(
    first: 6
    filter: {open: true, reviewDueBy: $today}
    order: NEXT_REVIEW
  ) {
    edges {
      node {
        id
        ...PartnershipLine
      }
    }
    totalCount
  }
  quiet: partnerships(
    first: 6
    filter: {stage: [EXPLORING, AGREED, ACTIVE], quietSince: $quietSince}
    order: LAST_COLLABORATION
  ) {
    edges {
      node {
        id
        ...PartnershipLine
      }
    }
    totalCount
  }
  recent: partnerships(first: 6, order: UPDATED) {
    edges {
      node {
        id
        ...PartnershipLine
      }
    }
    totalCount
  }
  open: partnerships(first: 1, filter: {open: true}) {
    totalCount
  }
}
    fragment TaskLine on Task {
  id
  title
  dueOn
  overdue
  version
  assignee {
    name
  }
  partnership {
    id
    initiative {
      name
    }
  }
  viewerCan {
    complete
  }
}
fragment PartnershipLine on Partnership {
  id
  stage
  nextReviewOn
  updatedAt
  initiative {
    name
  }
  lastCollaboration {
    happenedOn
  }
}`) as unknown as TypedDocumentString<HotlineHomeQuery, HotlineHomeQueryVariables>;
export const NetworkHomeDocument = new TypedDocumentString(`
    query NetworkHome($withUsers: Boolean!, $withProposals: Boolean!) {
  all: initiatives(first: 1) {
    totalCount
  }
  stale: initiatives(first: 1, filter: {stale: true}) {
    totalCount
  }
  doubted: initiatives(first: 1, filter: {doubted: true}) {
    totalCount
  }
  changed: initiatives(first: 8, order: UPDATED) {
    edges {
      node {
        id
        name
        updatedAt
        organisation {
          name
        }
      }
    }
  }
  hotlines(first: 1) {
    totalCount
  }
  initiativeProposals(first: 6, filter: {status: [OPEN]}) @include(if: $withProposals) {
    edges {
      node {
        id
        reason
        createdAt
        hotline {
          name
        }
        initiative {
          name
        }
      }
    }
    totalCount
  }
  users(first: 1, filter: {active: true}) @include(if: $withUsers) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<NetworkHomeQuery, NetworkHomeQueryVariables>;
export const ReopenTaskDocument = new TypedDocumentString(`
    mutation ReopenTask($input: VersionedInput!) {
  reopenTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReopenTaskMutation, ReopenTaskMutationVariables>;
export const AddUserDocument = new TypedDocumentString(`
    mutation AddUser($input: AddUserInput!) {
  addUser(input: $input) {
    user {
      id
      name
    }
    passwordLink
    linkExpiresAt
  }
}
    `) as unknown as TypedDocumentString<AddUserMutation, AddUserMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const DeactivateUserDocument = new TypedDocumentString(`
    mutation DeactivateUser($input: VersionedInput!) {
  deactivateUser(input: $input) {
    id
    name
    active
    version
  }
}
    `) as unknown as TypedDocumentString<DeactivateUserMutation, DeactivateUserMutationVariables>;
export const HotlineChoicesDocument = new TypedDocumentString(`
    query HotlineChoices($search: String) {
  hotlines(first: 20, search: $search) {
    edges {
      node {
        id
        name
        country {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HotlineChoicesQuery, HotlineChoicesQueryVariables>;
export const ReactivateUserDocument = new TypedDocumentString(`
    mutation ReactivateUser($input: VersionedInput!) {
  reactivateUser(input: $input) {
    id
    name
    active
    version
  }
}
    `) as unknown as TypedDocumentString<ReactivateUserMutation, ReactivateUserMutationVariables>;
export const RenewPasswordLinkDocument = new TypedDocumentString(`
    mutation RenewPasswordLink($input: RenewPasswordLinkInput!) {
  renewPasswordLink(input: $input) {
    user {
      id
      name
    }
    passwordLink
    linkExpiresAt
  }
}
    `) as unknown as TypedDocumentString<RenewPasswordLinkMutation, RenewPasswordLinkMutationVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users($after: String, $filter: UserFilter) {
  users(first: 50, after: $after, filter: $filter) {
    edges {
      node {
        id
        name
        email
        role
        active
        version
        createdAt
        hotline {
          id
          name
        }
        viewerCan {
          deactivate
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
    role
    demo
    hotline {
      id
      name
      country {
        code
      }
    }
    can {
      startPartnership
      log
      editRegistry
      proposeInitiative
      decideProposals
      seePartnerships
      administerUsers
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;