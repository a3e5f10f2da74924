import { graphql } from '../../gql/index.ts';

export const AskApprovalDocument = graphql(`
  mutation AskApproval($input: ApprovalRequestInput!) {
    askApproval(input: $input) { id version }
  }
`);

export const TakeBackApprovalDocument = graphql(`
  mutation TakeBackApproval($input: ApprovalRequestInput!) {
    takeBackApproval(input: $input) { id version }
  }
`);

export const SendBackApprovalDocument = graphql(`
  mutation SendBackApproval($input: SendBackApprovalInput!) {
    sendBackApproval(input: $input) { id version }
  }
`);
