import { graphql } from '../../gql/index.ts';

export const PaletteRecordsDocument = graphql(`
  query PaletteRecords($text: String!, $withPartnerships: Boolean!, $withCampaigns: Boolean!) {
    initiatives(first: 6, search: $text) {
      edges { node { id name organisation { name } countries { code } myPartnership { id } viewerCan { startPartnership } } }
    }
    partnerships(first: 6, search: $text) @include(if: $withPartnerships) {
      edges { node { id stage initiative { name } hotline { name } viewerCan { log } } }
    }
    campaigns(first: 4, search: $text) @include(if: $withCampaigns) { edges { node { id title phase } } }
  }
`);
