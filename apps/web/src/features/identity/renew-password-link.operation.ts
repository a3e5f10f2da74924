import { graphql } from '../../gql/index.ts';

export const RenewPasswordLinkDocument = graphql(`
  mutation RenewPasswordLink($input: RenewPasswordLinkInput!) {
    renewPasswordLink(input: $input) { user { id name } passwordLink linkExpiresAt }
  }
`);
