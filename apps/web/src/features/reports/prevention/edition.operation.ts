import { graphql } from '../../../gql/index.ts';

export const ReportEditionDocument = graphql(`
  query ReportEdition($id: ID!) {
    reportEdition(id: $id) {
      id
      title
      language
      dataDate
      knownAt
      createdAt
      frozenBy
      countries
      surveyRound { id title }
      files { format state done total size }
      removedAt
    }
  }
`);

export const ReportEditionContentDocument = graphql(`
  query ReportEditionContent($id: ID!) {
    reportEditionContent(editionId: $id) {
      figures { id kind name value base how rowKind rows { id name } }
      chapters { chapter blocks }
    }
  }
`);

export const ReportDifferencesDocument = graphql(`
  query ReportDifferences($id: ID!) {
    reportDifferences(editionId: $id) {
      id
      name
      rowKind
      before { value base }
      after { value base }
      came { id name because }
      went { id name because }
    }
  }
`);

export const RemoveReportEditionDocument = graphql(`
  mutation RemoveReportEdition($input: RemoveReportInput!) {
    removeReportEdition(input: $input) { id removedAt }
  }
`);

export const MakeReportFileDocument = graphql(`
  mutation MakeReportFile($input: ReportFileInput!) {
    makeReportFile(input: $input) { id files { format state } }
  }
`);

export const CancelReportFileDocument = graphql(`
  mutation CancelReportFile($input: ReportFileInput!) {
    cancelReportFile(input: $input) { id files { format state } }
  }
`);
