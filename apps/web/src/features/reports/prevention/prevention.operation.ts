import { graphql } from '../../../gql/index.ts';

export const ReportShelfDocument = graphql(`
  query ReportShelf($withDrafts: Boolean!, $after: String) {
    reportEditions(first: 30, after: $after) {
      edges { node { id title language dataDate createdAt frozenBy countries } }
      pageInfo { hasNextPage endCursor }
    }
    reportDrafts(first: 50) @include(if: $withDrafts) {
      edges { node { id title language dataDate updatedAt startedBy countries } }
    }
  }
`);

export const ReportRoundsDocument = graphql(`
  query ReportRounds {
    surveyRounds(first: 100) { edges { node { id title archived releasedAt } } }
  }
`);

export const ReportDraftDocument = graphql(`
  query ReportDraft($id: ID!) {
    reportDraft(id: $id) {
      id
      version
      title
      language
      dataDate
      knownAt
      countries
      surveyRoundId
      introductionText
      overviewText
      examplesText
      analysisText
      appetiteText
      modelText
      keyFiguresText
      appendixText
      removedAt
    }
  }
`);

export const ReportPreviewDocument = graphql(`
  query ReportPreview($id: ID!) {
    reportPreview(draftId: $id) {
      figures { id kind name value base how rowKind rows { id name } }
      chapters { chapter text standard blocks }
    }
  }
`);

export const StartReportDocument = graphql(`
  mutation StartReport($input: StartReportInput!) {
    startReport(input: $input) { id }
  }
`);

export const SaveReportDocument = graphql(`
  mutation SaveReport($input: SaveReportInput!) {
    saveReport(input: $input) { id version }
  }
`);

export const RenewReportKnowledgeDocument = graphql(`
  mutation RenewReportKnowledge($input: VersionedInput!) {
    renewReportKnowledge(input: $input) { id version knownAt }
  }
`);

export const RemoveReportDraftDocument = graphql(`
  mutation RemoveReportDraft($input: RemoveReportInput!) {
    removeReportDraft(input: $input) { id removedAt }
  }
`);

export const FreezeReportDocument = graphql(`
  mutation FreezeReport($input: FreezeReportInput!) {
    freezeReport(input: $input) { id }
  }
`);
