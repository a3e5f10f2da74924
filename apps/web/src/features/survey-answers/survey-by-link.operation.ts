import { graphql } from '../../gql/index.ts';

/** A round as the hotline sees it by its link. */
export const SurveyByLinkDocument = graphql(`
  query SurveyByLink {
    surveyByLink { hotline title definition answers reached revision status opensAt closesAt isOpen submittedAt }
  }
`);

/** A version in the making, for its preview. */
export const PreviewSurveyDraftDocument = graphql(`
  query PreviewSurveyDraft($id: ID!) {
    surveyDraft(id: $id) { title definition }
  }
`);

/** A published version, to be looked at. */
export const PreviewSurveyVersionDocument = graphql(`
  query PreviewSurveyVersion($id: ID!) {
    surveyVersion(id: $id) { title definition }
  }
`);

/** Notes that somebody has begun to read. */
export const OpenSurveyByLinkDocument = graphql(`
  mutation OpenSurveyByLink {
    openSurveyByLink { status }
  }
`);

/** Keeps one answer of the draft. */
export const KeepSurveyAnswerByLinkDocument = graphql(`
  mutation KeepSurveyAnswerByLink($input: KeepSurveyAnswerByLinkInput!) {
    keepSurveyAnswerByLink(input: $input) { revision }
  }
`);

/** Hands in. */
export const SubmitSurveyByLinkDocument = graphql(`
  mutation SubmitSurveyByLink($input: SurveyAnswersInput!) {
    submitSurveyByLink(input: $input) { status submittedAt }
  }
`);

/** Says that the hotline will not take part. */
export const DeclineSurveyByLinkDocument = graphql(`
  mutation DeclineSurveyByLink {
    declineSurveyByLink { status }
  }
`);
