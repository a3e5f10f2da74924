import { graphql } from '../gql/index.ts';

export const IssueFigureLinkDocument = graphql(`
  mutation IssueFigureLink($input: IssueFigureLinkInput!) { issueFigureLink(input: $input) { path expiresAt } }
`);
