import { graphql } from '../../gql/index.ts';

/** Every published version and every open draft. */
export const SurveyShelfDocument = graphql(`
  query SurveyShelf {
    surveyVersions(first: 100) {
      edges { node { id key number title publishedAt change survey { id key } basedOn { id number } } }
    }
    surveyDrafts(first: 100) {
      edges { node { id title questionCount updatedAt startedBy version survey { id } basedOn { id number } } }
    }
  }
`);

export const SurveyDraftDocument = graphql(`
  query SurveyDraft($id: ID!) {
    surveyDraft(id: $id) {
      id title definition version discardedAt
      published { id number }
      survey { id key }
      basedOn { id number definition }
    }
  }
`);

export const StartSurveyDraftDocument = graphql(`
  mutation StartSurveyDraft($input: StartSurveyDraftInput!) {
    startSurveyDraft(input: $input) { id }
  }
`);

export const SaveSurveyDraftDocument = graphql(`
  mutation SaveSurveyDraft($input: SaveSurveyDraftInput!) {
    saveSurveyDraft(input: $input) { id version }
  }
`);

export const PublishSurveyDraftDocument = graphql(`
  mutation PublishSurveyDraft($input: PublishSurveyDraftInput!) {
    publishSurveyDraft(input: $input) { id number title }
  }
`);

export const DiscardSurveyDraftDocument = graphql(`
  mutation DiscardSurveyDraft($input: VersionedInput!) {
    discardSurveyDraft(input: $input) { id version }
  }
`);

export const RestoreSurveyDraftDocument = graphql(`
  mutation RestoreSurveyDraft($input: VersionedInput!) {
    restoreSurveyDraft(input: $input) { id version }
  }
`);
