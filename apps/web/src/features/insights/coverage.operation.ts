import { graphql } from '../../gql/index.ts';

export const CoverageDocument = graphql(`
  query Coverage($asOf: Date!, $knownAt: DateTime, $axis: CoverageAxis!, $filter: CoverageFilter) {
    coverage(asOf: $asOf, knownAt: $knownAt, axis: $axis, filter: $filter) {
      axis
      columns
      rows {
        country { code region }
        hotlines
        all { state firm weak stale }
        cells { state firm weak stale }
      }
    }
  }
`);

export const CoverageInitiativesDocument = graphql(`
  query CoverageInitiatives(
    $asOf: Date!, $knownAt: DateTime, $axis: CoverageAxis!, $filter: CoverageFilter, $country: String, $column: String
  ) {
    coverageInitiatives(asOf: $asOf, knownAt: $knownAt, axis: $axis, filter: $filter, country: $country, column: $column) {
      id name status certainty firm stale asOf
    }
  }
`);

export const PrintedListsDocument = graphql(`
  query PrintedLists($asOf: Date!, $knownAt: DateTime) {
    printedLists(asOf: $asOf, knownAt: $knownAt) { service countries { country { code } finding note } }
  }
`);
