import { graphql } from '../../gql/index.ts';

export const ProposalListDocument = graphql(`
  query ProposalList($after: String, $filter: InitiativeProposalFilter) {
    initiativeProposals(first: 30, after: $after, filter: $filter) {
      edges {
        node {
          id version status reason createdAt proposedBy decidedAt decidedBy decisionNote
          hotline { name }
          initiative { id name }
          askedBy { id groupTitle title }
          changes { field before after }
          viewerCan { decide withdraw }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const DecideProposalDocument = graphql(`
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) { id status }
  }
`);

export const WithdrawProposalDocument = graphql(`
  mutation WithdrawProposal($input: VersionedInput!) {
    withdrawProposal(input: $input) { id status }
  }
`);
