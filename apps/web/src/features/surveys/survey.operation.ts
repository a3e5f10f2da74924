import { graphql } from '../../gql/index.ts';

export const SurveyRoundsDocument = graphql(`
  query SurveyRounds {
    surveyRounds(first: 100) {
      edges {
        node {
          id title opensAt closesAt status demo archived releasedAt
          surveyVersion { id key }
          invitations { id status eligibility }
        }
      }
    }
  }
`);

export const SurveyVersionsDocument = graphql(`
  query SurveyVersions {
    surveyVersions(first: 50) { edges { node { id key number title publishedAt } } }
  }
`);

export const SurveyRoundDocument = graphql(`
  query SurveyRound($id: ID!) {
    surveyRound(id: $id) {
      id title opensAt closesAt status note demo archived releasedAt version mails mailsSignature
      viewerCan { run }
      surveyVersion { id key definition }
      invitations {
        id status eligibility eligibilityReason eligibilityNote addedAt
        openedAt startedAt submittedAt declinedAt declinedOnBehalf channel sourceNote enteredBy
        hotline { id name country { code } }
        link { id state expiresAt }
        contact { id address language bouncedAt version }
        mails { id step address dueAt state detail voidedAt }
        becameCandidates { id focusGroup { id title } }
      }
    }
  }
`);

export const OpenSurveyRoundDocument = graphql(`
  mutation OpenSurveyRound($input: OpenSurveyRoundInput!) {
    openSurveyRound(input: $input) { id }
  }
`);

export const MoveSurveyClosingDocument = graphql(`
  mutation MoveSurveyClosing($input: MoveSurveyClosingInput!) {
    moveSurveyClosing(input: $input) { id }
  }
`);

export const IssueSurveyLinkDocument = graphql(`
  mutation IssueSurveyLink($input: IssueSurveyLinkInput!) {
    issueSurveyLink(input: $input) { path expiresAt }
  }
`);
