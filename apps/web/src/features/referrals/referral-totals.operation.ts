import { graphql } from '../../gql/index.ts';

export const ReferralTotalsDocument = graphql(`
  query ReferralTotals($year: Int!) {
    referralTotals(year: $year) {
      knownOn ownMonths networkMonths
      own { measure lines { kind id name counts { count hidden } total { count hidden } } }
      network { measure lines { kind id name counts { count hidden } total { count hidden } } }
    }
  }
`);
