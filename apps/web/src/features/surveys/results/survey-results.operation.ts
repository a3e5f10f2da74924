import { graphql } from '../../../gql/index.ts';

export const SurveyResultsDocument = graphql(`
  query SurveyResults($id: ID!, $audience: ResultAudience) {
    surveyResults(roundId: $id, audience: $audience) {
      audience
      responseRate {
        invited ineligible
        rr1 { count base percent }
        rr2 { count base percent }
        cooperation { count base percent }
      }
      questions {
        question kind
        items {
          item hidden
          bases { respondents asked answered valid dontKnow preferNot blank notAsked notReached }
          choices {
            choice
            ofAnswered { count base percent }
            ofValid { count base percent }
            ofRespondents { count base percent }
          }
          scale {
            favourable { count base percent }
            neutral { count base percent }
            unfavourable { count base percent }
            mean median
          }
          texts { invitationId respondent text }
        }
      }
      quotations { code printed words source rounding figure { count base percent } }
      crossTables {
        rows { item option } columns { item option } respondents hidden
        categories { kind choice total }
        lines { kind choice total counts }
      }
    }
  }
`);

export const ReleaseSurveyResultsDocument = graphql(`
  mutation ReleaseSurveyResults($input: ReleaseSurveyResultsInput!) {
    releaseSurveyResults(input: $input) { id }
  }
`);

export const SurveyCrossTableDocument = graphql(`
  query SurveyCrossTable($roundId: ID!, $pair: SurveyCrossPairInput!, $audience: ResultAudience!) {
    surveyCrossTable(roundId: $roundId, pair: $pair, audience: $audience) {
      rows { item option } columns { item option } respondents hidden
      categories { kind choice total }
      lines { kind choice total counts }
    }
  }
`);

export const SurveyComparisonDocument = graphql(`
  query SurveyComparison($roundId: ID!, $earlierRoundId: ID!, $audience: ResultAudience) {
    surveyComparison(roundId: $roundId, earlierRoundId: $earlierRoundId, audience: $audience) {
      earlierDefinition respondentsInBoth
      items {
        item otherItem relation note reworded otherOptions
        choices { choice change earlier { count base percent } later { count base percent } }
        inBoth { choice change earlier { count base percent } later { count base percent } }
      }
    }
  }
`);

/** Rounds that a round may stand beside. */
export const ComparableRoundsDocument = graphql(`
  query ComparableRounds {
    surveyRounds(first: 100) { edges { node { id title opensAt surveyVersion { id key } } } }
  }
`);

export const OneSurveyAnswerDocument = graphql(`
  query OneSurveyAnswer($id: ID!) {
    surveyInvitation(id: $id) {
      id submittedAt channel answers hotline { id name } round { id } becameCandidates { id focusGroup { id title } }
    }
  }
`);

export const OwnSurveyAnswersDocument = graphql(`
  query OwnSurveyAnswers($id: ID!) {
    surveyRound(id: $id) { id invitations { id submittedAt channel answers hotline { id name } } }
  }
`);

export const SurveyQuotesDocument = graphql(`
  query SurveyQuotes($id: ID!) {
    surveyQuotes(roundId: $id) { id item text country hotline audience releasedAt }
    surveyQuoteReleases(roundId: $id) {
      id invitationId item text attribution audience agreedBy agreedOn releasedBy releasedAt answeredAnew takenBackAt version
    }
  }
`);

export const ReleaseSurveyQuoteDocument = graphql(`
  mutation ReleaseSurveyQuote($input: ReleaseSurveyQuoteInput!) {
    releaseSurveyQuote(input: $input) { id version }
  }
`);

export const TakeBackSurveyQuoteDocument = graphql(`
  mutation TakeBackSurveyQuote($input: VersionedInput!) {
    takeBackSurveyQuote(input: $input) { id version }
  }
`);

export const RestoreSurveyQuoteDocument = graphql(`
  mutation RestoreSurveyQuote($input: VersionedInput!) {
    restoreSurveyQuote(input: $input) { id version }
  }
`);
