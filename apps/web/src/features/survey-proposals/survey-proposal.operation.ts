import { graphql } from '../../gql/index.ts';

export const SurveyProposalsDocument = graphql(`
  query SurveyProposals($after: String, $filter: SurveyProposalFilter) {
    surveyProposals(first: 50, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id kind state item answeredAt name value natures several words taken batchId reason postponedUntil
          decidedBy decidedAt version
          round { id title }
          hotline { id name country { code } }
          initiative { id name countries { code } organisation { name } }
          matches { score reasons initiative { id name countries { code } organisation { name } } }
          changes { field before after suggested }
          partnership { id stage initiative { name } }
          becameCandidate { id focusGroup { id title } }
          viewerCan { decide }
        }
      }
    }
  }
`);

export const ProposalRoundsDocument = graphql(`
  query ProposalRounds {
    surveyRounds(first: 100) { edges { node { id title archived } } }
  }
`);

export const AcceptSurveyProposalsDocument = graphql(`
  mutation AcceptSurveyProposals($input: AcceptSurveyProposalsInput!) {
    acceptSurveyProposals(input: $input) { id proposalIds }
  }
`);

export const UndoSurveyProposalsDocument = graphql(`
  mutation UndoSurveyProposals($input: UndoSurveyProposalsInput!) {
    undoSurveyProposals(input: $input) { id }
  }
`);

export const RejectSurveyProposalDocument = graphql(`
  mutation RejectSurveyProposal($input: RejectSurveyProposalInput!) {
    rejectSurveyProposal(input: $input) { id version }
  }
`);

export const PostponeSurveyProposalDocument = graphql(`
  mutation PostponeSurveyProposal($input: PostponeSurveyProposalInput!) {
    postponeSurveyProposal(input: $input) { id version }
  }
`);

export const ReopenSurveyProposalDocument = graphql(`
  mutation ReopenSurveyProposal($input: VersionedInput!) {
    reopenSurveyProposal(input: $input) { id version }
  }
`);

export const MatchSurveyProposalDocument = graphql(`
  mutation MatchSurveyProposal($input: MatchSurveyProposalInput!) {
    matchSurveyProposal(input: $input) { id version }
  }
`);

export const MeantInitiativesDocument = graphql(`
  query MeantInitiatives($search: String) {
    initiatives(first: 8, search: $search) { edges { node { id name countries { code } } } }
  }
`);

export const ObstructedPartnershipsDocument = graphql(`
  query ObstructedPartnerships {
    partnerships(first: 100, order: LAST_COLLABORATION, filter: { open: true }) {
      edges { node { id initiative { name } } }
    }
  }
`);

export const InterestedGroupsDocument = graphql(`
  query InterestedGroups {
    focusGroups(first: 50) { edges { node { id title status } } }
  }
`);
