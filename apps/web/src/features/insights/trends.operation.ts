import { graphql } from '../../gql/index.ts';

export const TrendDocument = graphql(`
  query Trend($measure: TrendMeasure!, $by: TrendGroup!, $asOf: Date!, $months: Int!) {
    trend(measure: $measure, by: $by, asOf: $asOf, months: $months) {
      days
      lines { id name series { code counts } }
    }
  }
`);

export const TrendRecordsDocument = graphql(`
  query TrendRecords($measure: TrendMeasure!, $by: TrendGroup!, $day: Date!, $line: String, $series: TrendSeries) {
    trendRecords(measure: $measure, by: $by, day: $day, line: $line, series: $series) {
      id title hotline state since partnershipId campaignId
    }
  }
`);
