import { graphql } from '../../gql/index.ts';

export const TrendDocument = graphql(`
  query Trend($measure: TrendMeasure!, $by: TrendGroup!, $asOf: Date!, $months: Int!) {
    trend(measure: $measure, by: $by, asOf: $asOf, months: $months) {
      days sharing
      lines { id name series { code counts } }
    }
  }
`);

export const TrendRecordsDocument = graphql(`
  query TrendRecords(
    $measure: TrendMeasure!, $by: TrendGroup!, $day: Date!, $line: String, $series: TrendSeries, $after: String
  ) {
    trendRecords(measure: $measure, by: $by, day: $day, line: $line, series: $series, first: 100, after: $after) {
      edges { node { id title hotline state since partnershipId campaignId } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const ReferralTrendDocument = graphql(`
  query ReferralTrend($measure: ReferralMeasure!, $by: TrendGroup!, $months: Int!) {
    referralTrend(measure: $measure, by: $by, months: $months) {
      knownOn months
      lines { kind id name counts { count hidden } }
    }
  }
`);

export const AppetiteTrendDocument = graphql(`
  query AppetiteTrend($by: TrendGroup!) {
    appetiteTrend(by: $by) {
      audience
      rounds { roundId title on lines { id name answered answers { code count } } }
    }
  }
`);
