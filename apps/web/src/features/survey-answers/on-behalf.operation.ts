import { graphql } from '../../gql/index.ts';

/** One hotline of a round, for whoever writes its answers down. */
export const SurveyOnBehalfDocument = graphql(`
  query SurveyOnBehalf($id: ID!) {
    viewer { id }
    surveyInvitation(id: $id) {
      id status answers channel sourceNote submittedAt
      hotline { name }
      round { id title opensAt closesAt status viewerCan { run } surveyVersion { definition } }
    }
  }
`);

/** Hands in for a hotline. */
export const EnterSurveyAnswersDocument = graphql(`
  mutation EnterSurveyAnswers($input: EnterSurveyAnswersInput!) {
    enterSurveyAnswers(input: $input) { id }
  }
`);
