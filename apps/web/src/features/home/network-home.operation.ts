import { graphql } from '../../gql/index.ts';

export const NetworkHomeDocument = graphql(`
  query NetworkHome($withUsers: Boolean!, $withProposals: Boolean!, $withSurveys: Boolean!) {
    all: initiatives(first: 1) { totalCount }
    stale: initiatives(first: 1, filter: { stale: true }) { totalCount }
    doubted: initiatives(first: 1, filter: { doubted: true }) { totalCount }
    changed: initiatives(first: 8, order: UPDATED) {
      edges { node { id name updatedAt organisation { name } } }
    }
    hotlines(first: 1) { totalCount }
    initiativeProposals(first: 6, filter: { status: [OPEN] }) @include(if: $withProposals) {
      edges { node { id reason createdAt hotline { name } initiative { name } } }
      totalCount
    }
    surveyRounds(first: 5) @include(if: $withSurveys) {
      edges { node { id title status closesAt invitations { id status hotline { id name } } } }
    }
    surveyProposals(first: 1, filter: { state: [OPEN], mine: true }) @include(if: $withProposals) { totalCount }
    users(first: 1, filter: { active: true }) @include(if: $withUsers) { totalCount }
  }
`);
