import { graphql } from '../../../gql/index.ts';

export const AskReferralCheckDocument = graphql(`
  mutation AskReferralCheck($input: AskReferralCheckInput!) { askReferralCheck(input: $input) { id version } }
`);

export const AnswerReferralCheckDocument = graphql(`
  mutation AnswerReferralCheck($input: AnswerReferralCheckInput!) { answerReferralCheck(input: $input) { id version } }
`);

export const WithdrawReferralCheckDocument = graphql(`
  mutation WithdrawReferralCheck($input: VersionedInput!) { withdrawReferralCheck(input: $input) { id version } }
`);

export const ReopenReferralCheckDocument = graphql(`
  mutation ReopenReferralCheck($input: VersionedInput!) { reopenReferralCheck(input: $input) { id version } }
`);
