/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query PaletteRecords($text: String!, $withPartnerships: Boolean!) {\n    initiatives(first: 6, search: $text) {\n      edges { node { id name organisation { name } countries { code } myPartnership { id } viewerCan { startPartnership } } }\n    }\n    partnerships(first: 6, search: $text) @include(if: $withPartnerships) {\n      edges { node { id stage initiative { name } hotline { name } viewerCan { log } } }\n    }\n  }\n": typeof types.PaletteRecordsDocument,
    "\n  mutation AddUser($input: AddUserInput!) {\n    addUser(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n": typeof types.AddUserDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation DeactivateUser($input: VersionedInput!) {\n    deactivateUser(input: $input) { id name active version }\n  }\n": typeof types.DeactivateUserDocument,
    "\n  query HotlineChoices($search: String) {\n    hotlines(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": typeof types.HotlineChoicesDocument,
    "\n  mutation ReactivateUser($input: VersionedInput!) {\n    reactivateUser(input: $input) { id name active version }\n  }\n": typeof types.ReactivateUserDocument,
    "\n  mutation RenewPasswordLink($input: RenewPasswordLinkInput!) {\n    renewPasswordLink(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n": typeof types.RenewPasswordLinkDocument,
    "\n  query Users($after: String, $filter: UserFilter) {\n    users(first: 50, after: $after, filter: $filter) {\n      edges { node { id name email role active version createdAt hotline { id name } viewerCan { deactivate } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.UsersDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      demo\n      hotline { id name country { code } }\n      can { startPartnership log editRegistry proposeInitiative decideProposals seePartnerships administerUsers }\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  query PaletteRecords($text: String!, $withPartnerships: Boolean!) {\n    initiatives(first: 6, search: $text) {\n      edges { node { id name organisation { name } countries { code } myPartnership { id } viewerCan { startPartnership } } }\n    }\n    partnerships(first: 6, search: $text) @include(if: $withPartnerships) {\n      edges { node { id stage initiative { name } hotline { name } viewerCan { log } } }\n    }\n  }\n": types.PaletteRecordsDocument,
    "\n  mutation AddUser($input: AddUserInput!) {\n    addUser(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n": types.AddUserDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation DeactivateUser($input: VersionedInput!) {\n    deactivateUser(input: $input) { id name active version }\n  }\n": types.DeactivateUserDocument,
    "\n  query HotlineChoices($search: String) {\n    hotlines(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": types.HotlineChoicesDocument,
    "\n  mutation ReactivateUser($input: VersionedInput!) {\n    reactivateUser(input: $input) { id name active version }\n  }\n": types.ReactivateUserDocument,
    "\n  mutation RenewPasswordLink($input: RenewPasswordLinkInput!) {\n    renewPasswordLink(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n": types.RenewPasswordLinkDocument,
    "\n  query Users($after: String, $filter: UserFilter) {\n    users(first: 50, after: $after, filter: $filter) {\n      edges { node { id name email role active version createdAt hotline { id name } viewerCan { deactivate } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.UsersDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      demo\n      hotline { id name country { code } }\n      can { startPartnership log editRegistry proposeInitiative decideProposals seePartnerships administerUsers }\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteRecords($text: String!, $withPartnerships: Boolean!) {\n    initiatives(first: 6, search: $text) {\n      edges { node { id name organisation { name } countries { code } myPartnership { id } viewerCan { startPartnership } } }\n    }\n    partnerships(first: 6, search: $text) @include(if: $withPartnerships) {\n      edges { node { id stage initiative { name } hotline { name } viewerCan { log } } }\n    }\n  }\n"): typeof import('./graphql.ts').PaletteRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddUser($input: AddUserInput!) {\n    addUser(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n"): typeof import('./graphql.ts').AddUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): typeof import('./graphql.ts').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateUser($input: VersionedInput!) {\n    deactivateUser(input: $input) { id name active version }\n  }\n"): typeof import('./graphql.ts').DeactivateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HotlineChoices($search: String) {\n    hotlines(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n"): typeof import('./graphql.ts').HotlineChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivateUser($input: VersionedInput!) {\n    reactivateUser(input: $input) { id name active version }\n  }\n"): typeof import('./graphql.ts').ReactivateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewPasswordLink($input: RenewPasswordLinkInput!) {\n    renewPasswordLink(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n"): typeof import('./graphql.ts').RenewPasswordLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users($after: String, $filter: UserFilter) {\n    users(first: 50, after: $after, filter: $filter) {\n      edges { node { id name email role active version createdAt hotline { id name } viewerCan { deactivate } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').UsersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      demo\n      hotline { id name country { code } }\n      can { startPartnership log editRegistry proposeInitiative decideProposals seePartnerships administerUsers }\n    }\n  }\n"): typeof import('./graphql.ts').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
